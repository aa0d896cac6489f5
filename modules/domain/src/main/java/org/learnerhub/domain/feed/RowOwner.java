package org.learnerhub.domain.feed;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a row before its turn comes.
 *
 * @param whose whether it belongs to the number that it names
 * @param rule what the list of qualifications says against it, or what is worth saying; null where nothing is
 */
public record RowOwner(Whose whose, @Nullable FeedFinding rule) {

    /** By the register as it was when the chunk was looked at. Stored by ordinal: add at the end only. */
    public enum Whose {
        /** The person described has the number, or had it before a merge. */
        AGREES,
        /** Nobody has the number. */
        UNKNOWN_NUMBER,
        /** Somebody else has the number. */
        NAMES_DIFFER,
        /** The row has an error and nobody was looked up. */
        NOT_ASKED
    }
}
