package org.learnerhub.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a sender has said of an event. Facts are added and never changed; all facts of an event in order are its
 * history, see {@link EventHistory}.
 *
 * @param number from the count of all records: of two facts the later one has the higher number
 * @param event the number of the event's first fact; the event's ID on the wire
 * @param actionDate when the sender did what it says, by its own word
 * @param reason in the sender's words, at most 254 characters; shown to the sender and in the history only
 * @param content as this fact has it, also where it withdraws
 * @param origin from which row it came
 * @param recordedAt when the hub got to know it
 */
public record Fact(
        long number,
        long event,
        EventKey key,
        Action action,
        LocalDate actionDate,
        @Nullable String reason,
        EventContent content,
        Origin origin,
        Instant recordedAt) {

    /**
     * Where a fact came from: a row of a feed, or the answer to a challenge.
     *
     * @param batch the number of the batch; of a challenge its number below zero
     * @param row as the sender counts; 0 of a challenge
     */
    public record Origin(long batch, int row) {

        /** By the answer to a challenge, in its sender's name. */
        public static Origin ofChallenge(long number) {
            return new Origin(-number, 0);
        }

        /** The number of the challenge; 0 where it came from a row. */
        public long challenge() {
            return batch < 0 ? -batch : 0;
        }
    }
}
