package org.learnerhub.app.node;

import org.learnerhub.store.Store;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the database answers and can be written to. Says no more than yes or no: messages may hold addresses. */
final class DatabaseHealth implements HealthIndicator {

    private final Store store;

    DatabaseHealth(Store store) {
        this.store = store;
    }

    @Override
    public Health health() {
        return store.isDatabaseAway() ? Health.down().build() : Health.up().build();
    }
}
