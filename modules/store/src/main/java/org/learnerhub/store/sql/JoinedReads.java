package org.learnerhub.store.sql;

import java.util.List;
import java.util.function.Function;

/** Reads of concurrent calls, done together: a statement for many costs little more than a statement for one. */
public final class JoinedReads {

    /**
     * While so many statements read, who comes waits for the first of them to end, and is taken along by the next: one
     * for each core, and no more than half of a usual pool of connections.
     */
    private static final int AT_ONCE =
            Math.min(6, Math.max(2, Runtime.getRuntime().availableProcessors()));

    /** What a statement reads must not keep the first of a group waiting for long. */
    private static final int MOST = 32;

    private JoinedReads() {}

    /** @param read answers all questions, in their order */
    public static <Q, A> Joined<Q, A> by(Function<List<Q>, List<A>> read) {
        return by(read, MOST);
    }

    /** @param most questions in a statement */
    public static <Q, A> Joined<Q, A> by(Function<List<Q>, List<A>> read, int most) {
        return new Joined<>(AT_ONCE, most, read, failure -> false, Joined.USUAL_PATIENCE);
    }
}
