package org.learnerhub.domain.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a row of a feed ended; by ordinal in tallies and storage: add at the end only. */
public enum FeedOutcome {
    CREATED_FINAL,
    CREATED_PROVISIONAL,
    UPDATED_FINAL,
    UPDATED_PROVISIONAL,
    /** Updated, and from provisional to final with it. */
    PROMOTED,
    /** Said before, in the same words. */
    UNCHANGED_FINAL,
    UNCHANGED_PROVISIONAL,
    WITHDRAWN,
    REINSTATED,
    /** Nobody has the number, or who has it is not the person described. */
    HELD_LEARNER,
    /** Nothing is wrong with the row, but the hub cannot judge it yet: its qualification is not on the list. */
    HELD_RULE,
    REFUSED_FIELD,
    REFUSED_RULE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As answers and status say it, such as {@code created-final}. */
    public String word() {
        return word;
    }

    /** All words in their order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(FeedOutcome::word).toList();
    }
}
