package org.learnerhub.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Slows down guessing without locking anybody else out. Wrong passwords lock the pair of caller and address:
 * after five in a row for a second, then twice as long for each further one, up to 15 minutes. A pair that was right
 * within a day is never locked: an attacker behind the same address could lock the college out. For such a pair, and
 * for a caller with more than a hundred wrong passwords a minute from everywhere, a wrong password is answered a
 * second late; a right one never waits.
 *
 * <p>On this node only: of each caller the 1,000 addresses last right, and the 50,000 pairs and callers last wrong. What was
 * right is kept apart, so that nobody can push it out by being wrong in many places.
 *
 * @param <K> who calls: the number of an institution, the id of a REST client
 */
public final class Lockout<K> {

    private static final int WRONG_PAIRS = 50_000;
    private static final int RIGHT_ADDRESSES = 1_000;
    private static final int FREE = 5;
    private static final int DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration KNOWN_FOR = Duration.ofDays(1);
    private static final Duration LATE = Duration.ofSeconds(1);
    private static final int WRONG_A_MINUTE = 100;

    /** Waiting callers hold threads of the web server; beyond this many nobody is made to wait. */
    private static final int WAITING = 16;

    /** Not the time of a call: another call may have looked at the clock before it. */
    private static final Instant NOT_LOCKED = Instant.EPOCH;

    private static final Guesses NONE = new Guesses(0, NOT_LOCKED);

    private final Pause pause;
    private final Semaphore waiting = new Semaphore(WAITING);
    private final Map<K, Map<String, Instant>> right = new HashMap<>();
    private final Map<Pair<K>, Guesses> guesses = new Recent<>(WRONG_PAIRS);
    private final Map<K, TokenBucket> everywhere = new Recent<>(WRONG_PAIRS);

    public Lockout(Pause pause) {
        this.pause = pause;
    }

    /** How long the pair is still locked; zero or less where it is not. */
    public synchronized Duration locked(K caller, String address, Instant now) {
        Guesses wrong = guesses.get(new Pair<>(caller, address));
        return wrong == null ? Duration.ZERO : Duration.between(now, wrong.lockedUntil());
    }

    /** The pair knows the password: for a day it is not locked any more. */
    public synchronized void right(K caller, String address, Instant now) {
        right.computeIfAbsent(caller, any -> new Recent<>(RIGHT_ADDRESSES)).put(address, now);
        guesses.remove(new Pair<>(caller, address));
    }

    /**
     * Returns late where the caller is to be slowed down.
     *
     * @return for how long the pair is locked from now on; zero where it is not
     */
    public Duration wrong(K caller, String address, Instant now) {
        Duration lock = guessed(new Pair<>(caller, address), now);
        if ((lock == null || tooManyEverywhere(caller, now)) && waiting.tryAcquire()) {
            try {
                pause.of(LATE);
            } finally {
                waiting.release();
            }
        }
        return lock == null ? Duration.ZERO : lock;
    }

    /** What was wrong counts no more, and nothing else is known of the pair: it can be locked like any other. */
    public synchronized void forgive(K caller, String address) {
        guesses.remove(new Pair<>(caller, address));
    }

    /** Like {@link #wrong}, but never late: where another caller's wrong password was counted for the same call. */
    Duration alsoWrong(K caller, String address, Instant now) {
        Duration lock = guessed(new Pair<>(caller, address), now);
        return lock == null ? Duration.ZERO : lock;
    }

    /** @return null where the pair was right within a day */
    private synchronized @Nullable Duration guessed(Pair<K> pair, Instant now) {
        Instant last = right.getOrDefault(pair.caller(), Map.of()).get(pair.address());
        if (last != null && last.plus(KNOWN_FOR).isAfter(now)) {
            return null;
        }
        int wrong = guesses.getOrDefault(pair, NONE).wrong() + 1;
        Duration lock = wrong < FREE ? Duration.ZERO : lock(wrong);
        guesses.put(pair, new Guesses(wrong, lock.isZero() ? NOT_LOCKED : now.plus(lock)));
        return lock;
    }

    private static Duration lock(int wrong) {
        Duration lock = Duration.ofSeconds(1L << Math.min(wrong - FREE, DOUBLINGS));
        return lock.compareTo(LONGEST) > 0 ? LONGEST : lock;
    }

    private synchronized boolean tooManyEverywhere(K caller, Instant now) {
        return !everywhere
                .computeIfAbsent(caller, any -> new TokenBucket(WRONG_A_MINUTE / 60.0, WRONG_A_MINUTE, now))
                .take(now);
    }

    private record Pair<K>(K caller, String address) {}

    /** @param wrong passwords in a row */
    private record Guesses(int wrong, Instant lockedUntil) {}

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
