package org.learnerhub.domain.learner;

import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The register's blocking keys as a whole. Keys made by other rules than those by which rows are looked up find nobody,
 * and then everybody would be new.
 */
public interface RegisterKeys {

    /**
     * Whether the register's keys were made by these rules. An empty register takes them on.
     *
     * @param rules a number that changes whenever the keys of a person do
     */
    boolean madeBy(int rules);

    /**
     * Forgets all keys and makes them anew, also those of what learners were once, page by page. Nobody else may use the
     * register meanwhile. Goes on where an interrupted run stopped.
     *
     * @param keys of a person
     * @param progress is told the last entry done, after each page that is safe
     */
    void makeAnew(int rules, Function<LearnerDetails, long[]> keys, LongConsumer progress);
}
