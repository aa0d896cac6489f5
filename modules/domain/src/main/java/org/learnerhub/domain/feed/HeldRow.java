package org.learnerhub.domain.feed;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A row that belongs to nobody yet. It is shown to its sender and to the institution that registered the learner, never in
 * a record.
 *
 * @param id from 1
 * @param finding why
 * @param original what the sender wrote
 * @param state how it stands
 * @param endedAt null while it is held
 * @param endedBy the batch and row that attached or withdrew it, or who gave it up, and why; null while it is held
 */
public record HeldRow(
        long id,
        BatchId batch,
        int row,
        Ukprn sender,
        Statement statement,
        FeedFinding finding,
        Map<FeedField, String> original,
        State state,
        Instant heldAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** The same with the id that it was given. */
    public HeldRow as(long given) {
        return new HeldRow(given, batch, row, sender, statement, finding, original, state, heldAt, endedAt, endedBy);
    }

    /** How a held row stands. */
    public enum State {
        HELD,
        ATTACHED,
        /** By its sender. */
        WITHDRAWN,
        /** By a person of the sender or of the hub. */
        GIVEN_UP
    }
}
