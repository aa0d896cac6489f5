package org.learnerhub.app.node;

import org.learnerhub.store.Store;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the database answers and can be written to, and whether the register outgrows it. Says no more than that:
 * messages may hold addresses.
 */
final class DatabaseHealth implements HealthIndicator {

    private final Store store;
    private final EmbeddedReach reach;

    DatabaseHealth(Store store, EmbeddedReach reach) {
        this.store = store;
        this.reach = reach;
    }

    @Override
    public Health health() {
        if (store.isDatabaseAway()) {
            return Health.down().build();
        }
        return reach.wasNear()
                ? Health.up()
                        .withDetail("register", "too large for the embedded database")
                        .build()
                : Health.up().build();
    }
}
