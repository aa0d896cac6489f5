package org.learnerhub.app.node;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.learnerhub.store.Store;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * How many kept files were damaged when they were read last: {@code hub.vault.damaged}, and a detail of the health. The
 * node stays up: everything else can be served.
 */
final class VaultWatch implements MeterBinder, HealthIndicator {

    private final Store store;

    VaultWatch(Store store) {
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("hub.vault.damaged", store, Store::damagedFiles)
                .description("kept files that were damaged when they were read last")
                .register(registry);
    }

    /** Unknown while the database is away, which has a line of its own. */
    @Override
    public Health health() {
        try {
            return Health.up().withDetail("damagedFiles", store.damagedFiles()).build();
        } catch (RuntimeException e) {
            return Health.unknown().build();
        }
    }
}
