package org.learnerhub.domain.work;

import java.util.function.Supplier;

/** Runs something in one database transaction: all of it or nothing. */
public interface UnitOfWork {

    <T> T get(Supplier<T> work);

    /**
     * Runs something in a transaction that is undone in the end, whatever happened; not within another one.
     */
    void rolledBack(Runnable work);

    /**
     * Runs something that a caller waits for and that writes to the register: in one transaction that takes the
     * register's lock first, or in the surrounding one. Those who wait for the lock are few and hold no connection that
     * others need.
     *
     * @throws org.learnerhub.domain.problem.RefusedException REGISTER_BUSY where too many wait already, or the lock is
     *     not to be had in time; nothing was done then
     */
    default <T> T inTurn(Supplier<T> work) {
        return get(work);
    }

    /** Whether somebody waits for what this thread's transaction holds: long work may then give way. */
    default boolean othersWait() {
        return false;
    }

    /** Runs something in a transaction of its own beside the one that the thread may be in. */
    void requiresNew(Runnable work);

    default void run(Runnable work) {
        get(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
