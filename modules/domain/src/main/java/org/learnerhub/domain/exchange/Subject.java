package org.learnerhub.domain.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a task is about: a batch or something else that has a number.
 *
 * @param kind small letters, at most 8
 */
public record Subject(String kind, long number) {

    private static final String BATCH = "batch";
    private static final Pattern TEXT = Pattern.compile("(?:([a-z]{1,8})/)?([0-9]{1,19})");

    public static Subject of(BatchId batch) {
        return new Subject(BATCH, batch.value());
    }

    public boolean isBatch() {
        return kind.equals(BATCH);
    }

    /** @throws IllegalArgumentException if the text was not made by {@link #toString()} */
    static Subject parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a subject");
        }
        return new Subject(parts.group(1) == null ? BATCH : parts.group(1), Long.parseLong(parts.group(2)));
    }

    /** {@code 17} for a batch, else {@code case/17}. */
    @Override
    public String toString() {
        return isBatch() ? Long.toString(number) : kind + "/" + number;
    }
}
