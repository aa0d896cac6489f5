package org.learnerhub.domain.extract.status;

import java.util.Map;

/** A status list: a place each for many extracts, of which only those that are not valid are told apart. */
public record StatusList(int number, Map<Integer, Standing> notValid) {

    /**
     * Places in a list. As many as the W3C demands at least, so that one index says little about whom it belongs to.
     */
    public static final int PLACES = 131_072;

    /** Where a list is published, behind the hub's public address. */
    public static final String PATH = "/status/";

    public StatusList {
        notValid = Map.copyOf(notValid);
        if (number < 1 || notValid.keySet().stream().anyMatch(index -> index < 0 || index >= PLACES)) {
            throw new IllegalArgumentException("lists count from 1, indexes from 0");
        }
    }

    /** @param publicUrl without a slash behind */
    public static String address(String publicUrl, int number) {
        return publicUrl + PATH + number;
    }
}
