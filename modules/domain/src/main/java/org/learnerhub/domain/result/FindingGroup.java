package org.learnerhub.domain.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;

/**
 * One thing found in many rows.
 *
 * @param field as files name it; null where it is about rows as a whole
 * @param rows how many have it
 * @param firstRow the first of them, as a spreadsheet counts
 * @param confirmed its sender's note; null where there is none
 */
public record FindingGroup(
        HubCode code,
        @Nullable String field,
        int rows,
        int firstRow,
        int lastRow,
        Weight weight,
        @Nullable Confirmed confirmed) {

    /** What it asks of the sender. */
    public enum Weight {
        /** To be mended. */
        ERROR,
        /** A person of the hub decides. */
        REVIEW,
        /** To be looked at: it may be right. */
        QUERY
    }

    /** @param note why it is right as it was sent */
    public record Confirmed(String by, Instant at, String note) {}
}
