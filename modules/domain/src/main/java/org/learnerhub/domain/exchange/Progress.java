package org.learnerhub.domain.exchange;

import java.time.Instant;
import org.learnerhub.domain.problem.Refusal;

/** How far a batch is. */
public sealed interface Progress {

    /** Kept, and not looked into yet. */
    record Received() implements Progress {}

    /**
     * Read and cut into chunks, and on its way through its steps.
     *
     * @param startedAt when checking ended and the work began
     * @param prepared how many chunks have gone through what is done in parallel
     * @param done how many chunks have their outcomes
     * @param tally of the chunks that are done
     */
    record Working(Batch.Checked checked, Instant startedAt, int prepared, int done, Tally tally) implements Progress {

        boolean isPrepared() {
            return prepared == checked.chunks();
        }

        boolean isDone() {
            return done == checked.chunks();
        }

        Working oneMorePrepared() {
            return new Working(checked, startedAt, prepared + 1, done, tally);
        }

        Working oneMoreDone(Tally ofChunk) {
            return new Working(checked, startedAt, prepared, done + 1, tally.plus(ofChunk));
        }

        Working with(Tally now) {
            return new Working(checked, startedAt, prepared, done, now);
        }
    }

    /**
     * Its answer is kept and never changes; decisions of people since lead to further editions.
     *
     * @param edition the newest, from 1
     */
    record Answered(Working work, Instant finishedAt, int edition) implements Progress {}

    /** Refused as a whole; nothing was done with it. */
    record Refused(Refusal refusal, Instant finishedAt) implements Progress {}
}
