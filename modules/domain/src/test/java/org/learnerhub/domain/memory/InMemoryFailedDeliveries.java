package org.learnerhub.domain.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.answer.FailedDeliveries;

/** Failed deliveries in memory. */
public final class InMemoryFailedDeliveries implements FailedDeliveries {

    private record Failure(int tries, @Nullable Instant nextTry) {}

    private final Map<Delivery, Failure> all = new LinkedHashMap<>();

    @Override
    public int tries(Delivery delivery) {
        Failure failure = all.get(delivery);
        return failure == null ? 0 : failure.tries();
    }

    @Override
    public void note(Delivery delivery, int tries, String code, @Nullable Instant nextTry) {
        all.put(delivery, new Failure(tries, nextTry));
    }

    @Override
    public void postpone(Delivery delivery, Instant nextTry) {
        all.put(delivery, new Failure(tries(delivery), nextTry));
    }

    @Override
    public void forget(Delivery delivery) {
        all.remove(delivery);
    }

    @Override
    public List<Delivery> due(Instant now, int atMost) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().nextTry() != null
                        && !Objects.requireNonNull(entry.getValue().nextTry()).isAfter(now))
                .sorted(Comparator.comparing(
                        entry -> Objects.requireNonNull(entry.getValue().nextTry())))
                .map(Map.Entry::getKey)
                .limit(atMost)
                .toList();
    }
}
