package org.learnerhub.domain.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Knows for a second what it was asked, what is not there included, on this node. For what every look asks for, changes
 * rarely, and may be shown a second late; nothing is decided by it.
 *
 * @param <K> what is asked for
 * @param <V> what was found
 */
public final class ShortMemory<K, V> {

    private static final Duration FOR = Duration.ofSeconds(1);
    private static final int MOST = 20_000;

    private final InstantSource clock;
    private volatile Second present = new Second(Instant.EPOCH);

    public ShortMemory(InstantSource clock) {
        this.clock = clock;
    }

    /** @param ask is asked for those only of which nothing is known; leaves out what there is not */
    public Map<K, V> of(Collection<K> keys, Function<List<K>, Map<K, V>> ask) {
        Second second = second(clock.instant());
        Map<K, V> found = new HashMap<>();
        List<K> missing = new ArrayList<>();
        for (K key : keys) {
            Optional<V> known = second.known.get(key);
            if (known == null) {
                missing.add(key);
            } else {
                known.ifPresent(value -> found.put(key, value));
            }
        }
        if (!missing.isEmpty()) {
            Map<K, V> asked = ask.apply(missing);
            found.putAll(asked);
            if (second.known.size() < MOST) {
                missing.forEach(key -> second.known.put(key, Optional.ofNullable(asked.get(key))));
            }
        }
        return found;
    }

    private Second second(Instant now) {
        Second second = present;
        if (now.isBefore(second.begun) || now.isAfter(second.begun.plus(FOR))) {
            second = new Second(now);
            present = second;
        }
        return second;
    }

    private final class Second {

        private final Instant begun;
        private final Map<K, Optional<V>> known = new ConcurrentHashMap<>();

        private Second(Instant begun) {
            this.begun = begun;
        }
    }
}
