package org.learnerhub.domain.batch;

import java.util.function.Supplier;

/** Runs something in one database transaction: all of it or nothing. */
public interface UnitOfWork {

    <T> T get(Supplier<T> work);

    /**
     * Runs something in a transaction that is undone in the end, whatever happened; not within another one.
     */
    void undone(Runnable work);

    /** Runs something in a transaction of its own beside the one that the thread may be in. */
    void apart(Runnable work);

    default void run(Runnable work) {
        get(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
