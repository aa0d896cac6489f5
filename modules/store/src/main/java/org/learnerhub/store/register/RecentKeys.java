package org.learnerhub.store.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * When this process itself last brought a key to the register, by some bits of each. Whoever holds the register's lock and
 * looks for what came since a number need ask the database for those keys only that came since: of a batch's many keys
 * hardly one came after the batch was checked. Says too much rather than too little: a key may seem to have come that did
 * not. Says nothing as soon as anybody else has written, a number is not accounted for by learners added or changed here,
 * or keys were made anew.
 */
final class RecentKeys {

    private static final int SLOTS = 1 << 21;

    /** How far beyond {@link #base} the latest number is that brought one of the slot's keys; 0 where none did. */
    private int[] latest = {};

    private long base;

    /** All that was brought beyond this and up to {@link #to} is known. */
    private long from;

    private long to = -1;
    private long rekeyedTo;

    /**
     * The register's lock is taken, until the transaction ends.
     *
     * @param lastEntry see {@code register_state}, as all others
     */
    void locked(long lastEntry, long rekeyedTo) {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            Turn turn = new Turn(lastEntry, rekeyedTo, isUpTo(lastEntry, rekeyedTo));
            TransactionSynchronizationManager.bindResource(this, turn);
            TransactionSynchronizationManager.registerSynchronization(turn);
        }
    }

    /** So many numbers brought these keys. */
    void brought(int numbers, LongStream keys) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Turn turn) {
            turn.numbers += numbers;
            turn.keys.add(keys.toArray());
        } else {
            forget();
        }
    }

    void saved(long lastEntry) {
        if (TransactionSynchronizationManager.getResource(this) instanceof Turn turn) {
            turn.saved = lastEntry;
        }
    }

    /** Those that may have been brought within the bounds, the lower one excluded. */
    synchronized long[] among(long[] asked, long after, long upTo) {
        return TransactionSynchronizationManager.getResource(this) instanceof Turn turn
                        && turn.known
                        && from <= after
                        && upTo <= turn.lastEntry
                        && turn.lastEntry <= to
                ? Arrays.stream(asked)
                        .filter(key -> latest[slot(key)] > after - base)
                        .toArray()
                : asked;
    }

    private synchronized boolean isUpTo(long lastEntry, long rekeyedTo) {
        return to == lastEntry && this.rekeyedTo == rekeyedTo;
    }

    private synchronized void committed(Turn turn) {
        long numbers = turn.saved - turn.lastEntry;
        if (numbers == 0 && turn.numbers == 0) {
            return;
        }
        if (numbers != turn.numbers) {
            forget();
            return;
        }
        if (latest.length == 0 || turn.lastEntry < base || turn.saved - base > Integer.MAX_VALUE) {
            forget();
            latest = new int[SLOTS];
            base = turn.lastEntry;
        }
        if (!isUpTo(turn.lastEntry, turn.rekeyedTo)) {
            // What stands in the slots is older, so that nobody asks for it any more.
            from = turn.lastEntry;
        }
        for (long[] keys : turn.keys) {
            for (long key : keys) {
                latest[slot(key)] = (int) (turn.saved - base);
            }
        }
        to = turn.saved;
        rekeyedTo = turn.rekeyedTo;
    }

    private synchronized void forget() {
        to = -1;
    }

    private static int slot(long key) {
        return (int) key & (SLOTS - 1);
    }

    /** From the lock to the end of its transaction. */
    private final class Turn implements TransactionSynchronization {

        private final long lastEntry;
        private final long rekeyedTo;
        private final boolean known;
        private long saved;
        private long numbers;
        private final List<long[]> keys = new ArrayList<>();

        private Turn(long lastEntry, long rekeyedTo, boolean known) {
            this.lastEntry = lastEntry;
            this.rekeyedTo = rekeyedTo;
            this.known = known;
            saved = lastEntry;
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RecentKeys.this);
            if (status == STATUS_COMMITTED) {
                committed(this);
            }
        }
    }
}
