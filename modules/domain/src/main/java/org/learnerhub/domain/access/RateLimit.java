package org.learnerhub.domain.access;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.learnerhub.domain.provider.Ukprn;

/**
 * How many calls an institution may make on this node. Counts calls of those who proved who they are, so that nobody
 * uses up another's; holds a bucket for each institution that ever called.
 */
public final class RateLimit {

    private final int aSecond;
    private final int burst;
    private final ConcurrentMap<Ukprn, TokenBucket> buckets = new ConcurrentHashMap<>();

    /**
     * @param aSecond calls a second in the long run; 0: no limit
     * @param burst calls at once after a quiet time
     */
    public RateLimit(int aSecond, int burst) {
        this.aSecond = aSecond;
        this.burst = Math.max(1, burst);
    }

    boolean take(Ukprn institution, Instant now) {
        if (aSecond == 0) {
            return true;
        }
        TokenBucket bucket = buckets.computeIfAbsent(institution, any -> new TokenBucket(aSecond, burst, now));
        synchronized (bucket) {
            return bucket.take(now);
        }
    }
}
