package org.learnerhub.domain.ukrlp;

import java.util.List;

/** What a postcode is within: {@code S1 1AB} in the sector {@code S1 1}, which is in the district {@code S1}. */
public final class PostcodeParts {

    /** A digit and two letters end each whole postcode. */
    private static final int INWARD = 3;

    private PostcodeParts() {}

    /**
     * One spelling for each: {@code S11AB}, {@code S1 1}, {@code S1}. Only a sector keeps its space, as without it would
     * be another district.
     */
    public static String key(String postcode) {
        String key = ProviderKeys.squeezed(postcode);
        String text = postcode.strip();
        int last = text.length() - 1;
        return last > 1 && isDigit(text.charAt(last)) && Character.isWhitespace(text.charAt(last - 1))
                ? sector(key, key.length() - 1)
                : key;
    }

    /** The narrowest first: the key itself, its sector, its district. */
    public static List<String> of(String key) {
        int inward = key.length() - INWARD;
        int space = key.indexOf(' ');
        if (space > 0) {
            return List.of(key, key.substring(0, space));
        }
        return isWhole(key, inward) ? List.of(key, sector(key, inward), key.substring(0, inward)) : List.of(key);
    }

    private static String sector(String key, int inward) {
        return key.substring(0, inward) + ' ' + key.charAt(inward);
    }

    private static boolean isWhole(String key, int inward) {
        return inward >= 2
                && isDigit(key.charAt(inward))
                && !isDigit(key.charAt(inward + 1))
                && !isDigit(key.charAt(inward + 2));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
