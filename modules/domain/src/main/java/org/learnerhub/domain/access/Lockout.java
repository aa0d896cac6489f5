package org.learnerhub.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/**
 * Slows down guessing without locking anybody else out. Wrong passwords lock the pair of institution and address:
 * after five in a row for a second, then twice as long for each further one, up to 15 minutes. A pair that was right
 * within a day is never locked: an attacker behind the same address could lock the college out. For such a pair, and
 * for an institution with more than a hundred wrong passwords a minute from everywhere, a wrong password is answered a
 * second late; a right one never waits.
 *
 * <p>On this node only, and for the 50,000 pairs used last.
 */
public final class Lockout {

    private static final int PAIRS = 50_000;
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

    private final Pause pause;
    private final Semaphore waiting = new Semaphore(WAITING);
    private final Map<Pair, History> histories = new Recent();
    private final ConcurrentMap<Ukprn, TokenBucket> everywhere = new ConcurrentHashMap<>();

    public Lockout(Pause pause) {
        this.pause = pause;
    }

    /** How long the pair is still locked; zero or less where it is not. */
    synchronized Duration locked(Ukprn institution, String address, Instant now) {
        History history = histories.get(new Pair(institution, address));
        return history == null ? Duration.ZERO : Duration.between(now, history.lockedUntil());
    }

    void right(Ukprn institution, String address, Instant now) {
        Pair pair = new Pair(institution, address);
        synchronized (this) {
            histories.put(pair, new History(0, now, NOT_LOCKED));
        }
    }

    /** Returns late where the caller is to be slowed down. */
    void wrong(Ukprn institution, String address, Instant now) {
        boolean known = note(new Pair(institution, address), now);
        if ((known || tooManyEverywhere(institution, now)) && waiting.tryAcquire()) {
            try {
                pause.of(LATE);
            } finally {
                waiting.release();
            }
        }
    }

    private synchronized boolean note(Pair pair, Instant now) {
        History old = histories.getOrDefault(pair, new History(0, Instant.EPOCH, NOT_LOCKED));
        boolean known = old.right().plus(KNOWN_FOR).isAfter(now);
        int wrong = old.wrong() + 1;
        boolean free = known || wrong < FREE;
        histories.put(pair, new History(wrong, old.right(), free ? NOT_LOCKED : now.plus(lock(wrong))));
        return known;
    }

    private static Duration lock(int wrong) {
        Duration lock = Duration.ofSeconds(1L << Math.min(wrong - FREE, DOUBLINGS));
        return lock.compareTo(LONGEST) > 0 ? LONGEST : lock;
    }

    private boolean tooManyEverywhere(Ukprn institution, Instant now) {
        TokenBucket bucket = everywhere.computeIfAbsent(
                institution, any -> new TokenBucket(WRONG_A_MINUTE / 60.0, WRONG_A_MINUTE, now));
        synchronized (bucket) {
            return !bucket.take(now);
        }
    }

    private record Pair(Ukprn institution, String address) {}

    /**
     * @param wrong passwords in a row
     * @param right when it last was right
     */
    private record History(int wrong, Instant right, Instant lockedUntil) {}

    private static final class Recent extends LinkedHashMap<Pair, History> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, History> eldest) {
            return size() > PAIRS;
        }
    }
}
