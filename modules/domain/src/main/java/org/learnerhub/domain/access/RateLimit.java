package org.learnerhub.domain.access;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How many calls a caller may make on this node. Counts calls of those who proved who they are, so that nobody
 * uses up another's; holds a bucket for each caller that ever called.
 *
 * @param <K> who calls: the number of an institution, the id of a REST client
 */
public final class RateLimit<K> {

    private final int aSecond;
    private final int burst;
    private final ConcurrentMap<K, TokenBucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param aSecond calls a second in the long run; 0: no limit
     * @param burst calls at once after a quiet time
     */
    public RateLimit(int aSecond, int burst) {
        this.aSecond = aSecond;
        this.burst = Math.max(1, burst);
    }

    boolean take(K caller, Instant now) {
        if (aSecond == 0) {
            return true;
        }
        TokenBucket bucket = buckets.computeIfAbsent(caller, any -> new TokenBucket(aSecond, burst, now));
        synchronized (bucket) {
            return bucket.take(now);
        }
    }
}
