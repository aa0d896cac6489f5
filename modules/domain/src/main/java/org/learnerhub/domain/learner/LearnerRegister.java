package org.learnerhub.domain.learner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The register of learners. Reads are set-based: one or two statements whatever the number of keys. Writes happen
 * only between {@link #lockForAllocation()} and the end of the surrounding transaction, so entries become visible in
 * ascending order without gaps.
 */
public interface LearnerRegister {

    /** Of one key so many learners are looked at, those first who have had it longest: a crowd costs no more. */
    int MOST_PER_KEY = 100;

    /** Bounds a look-up by nothing: the register as it is. */
    long NOW = Long.MAX_VALUE;

    /**
     * The number of the last committed entry or change; both draw from one count, so naming it names the register's
     * state at this moment.
     */
    long lastEntry();

    /**
     * Learners that share a blocking key, deleted ones left out. A learner's key carries the number of the entry or
     * change that brought it.
     *
     * @param keys any number, duplicates allowed
     * @param after only keys brought by an entry or change above this
     * @param upTo and not above this
     * @return of each key the first {@link #MOST_PER_KEY} within these bounds: who shares which key; of the learners' details only what matching compares is filled in
     */
    KeyHits findByKeys(long[] keys, long after, long upTo);

    /**
     * The same for many keys at once, without those learners that need not be read: hits that are screened out are left
     * out, and learners with no other hit with them. A register may bring them nevertheless.
     */
    default KeyHits findByKeys(long[] keys, long after, long upTo, Screen screen) {
        return findByKeys(keys, after, upTo);
    }

    /** Those of the given entries that were changed (or deleted) after the given number, with all details. */
    List<RegisteredLearner> changedAfter(long after, Collection<Long> entries);

    /** Unknown numbers are left out; deleted learners are not. All details are filled in. */
    Map<Uln, RegisteredLearner> findByUln(Collection<Uln> ulns);

    /** Waits for and takes the one right to write to the register, until the transaction ends. */
    RegisterState lockForAllocation();

    /** Writes the state back under the lock. */
    void save(RegisterState state);

    /** @throws IllegalStateException if a ULN is in use: the transaction must be given up */
    void add(List<NewLearner> learners, Instant at, String source);

    /**
     * Keeps the versions before, writes the new ones and adds their keys; old keys stay, so that a learner is still
     * found by what was true once. A key that the learner has already counts from now on as brought by the change.
     *
     * @throws IllegalStateException if a learner's version is no longer the one that was read
     */
    void change(List<LearnerChange> changes, Instant at);

    /** Tells from what stands beside a key whether the learner who has it is worth reading. */
    @FunctionalInterface
    interface Screen {

        /** @param sketch see {@code matching.Sketch} */
        boolean lets(long key, long sketch);
    }

    /** A key, and the entry of a learner that has it. */
    record KeyHit(long key, long entry) {}

    /**
     * The answer to a look-up by keys.
     *
     * @param hits in ascending order of entry, then key
     * @param learners every learner named by a hit, by entry
     * @param perKey how often each key was met, deleted learners and repetitions included; {@link #MOST_PER_KEY} may mean
     *     more
     */
    record KeyHits(List<KeyHit> hits, Map<Long, RegisteredLearner> learners, Map<Long, Integer> perKey) {}

    /**
     * What allocation counts.
     *
     * @param lastEntry numbers handed out so far to entries and changes
     * @param ulnPosition next position in the {@link UlnPermutation}
     */
    record RegisterState(long lastEntry, long ulnPosition) {}
}
