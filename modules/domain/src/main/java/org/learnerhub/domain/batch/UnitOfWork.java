package org.learnerhub.domain.batch;

import java.util.function.Supplier;

/** Runs something in one database transaction: all of it or nothing. */
public interface UnitOfWork {

    <T> T get(Supplier<T> work);

    default void run(Runnable work) {
        get(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
