package org.learnerhub.domain.learner;

import java.util.Iterator;

/**
 * Brings learners who have their numbers already into the register, many at a time. Takes the right to write to the
 * register chunk by chunk, so batches go on meanwhile. An interrupted load goes on where it stopped.
 */
public interface RegisterLoad {

    /** Learners to a transaction, at least; a database may take more at once into a register that is large already. */
    int CHUNK = 5_000;

    /**
     * @param source names the load; the same name means the same learners in the same order
     * @param learners from the first on, also when the load is resumed: those that were taken before are passed over
     * @return how many learners were taken from the source, in this run and earlier ones, new or not
     * @throws IllegalStateException if the source is shorter than what was taken before, or is being loaded by
     *     somebody else; what was committed stays
     */
    long load(String source, Iterator<LoadedLearner> learners, Progress progress);

    /**
     * A learner with the number given elsewhere.
     *
     * @param keys blocking keys, see {@code matching.BlockingKeys}
     */
    record LoadedLearner(Uln uln, LearnerDetails details, long[] keys) {}

    /** Is told how the load goes. */
    interface Progress {

        /** After each chunk that is safely in the register: how many were taken so far, as {@link #load} counts. */
        void taken(long rows);

        /** The number is in use; the learner was passed over. May be said again after an interruption. */
        void alreadyPresent(Uln uln);
    }
}
