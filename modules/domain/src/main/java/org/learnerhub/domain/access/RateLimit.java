package org.learnerhub.domain.access;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How many calls a caller may make on this node: an institution that proved who it is, so that nobody uses up another's,
 * or an address that reads what is open. Holds a bucket for each caller; after very many callers all of them are new.
 */
public final class RateLimit {

    private static final int MOST_CALLERS = 10_000;

    private final int aSecond;
    private final int burst;
    private final ConcurrentMap<Object, TokenBucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param aSecond calls a second in the long run; 0: no limit
     * @param burst calls at once after a quiet time
     */
    public RateLimit(int aSecond, int burst) {
        this.aSecond = aSecond;
        this.burst = Math.max(1, burst);
    }

    boolean take(Object caller, Instant now) {
        if (aSecond == 0) {
            return true;
        }
        if (buckets.size() >= MOST_CALLERS) {
            buckets.clear();
        }
        TokenBucket bucket = buckets.computeIfAbsent(caller, any -> new TokenBucket(aSecond, burst, now));
        synchronized (bucket) {
            return bucket.take(now);
        }
    }

    /** A call that does not count after all. */
    void giveBack(Object caller) {
        TokenBucket bucket = buckets.get(caller);
        if (bucket != null) {
            synchronized (bucket) {
                bucket.giveBack();
            }
        }
    }
}
