package org.learnerhub.app.health;

import java.util.function.BooleanSupplier;
import org.learnerhub.store.Store;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Whether the database answers and can be written to, and whether the register outgrows it. Says no more than that:
 * messages may hold addresses.
 */
public final class DatabaseHealth implements HealthIndicator {

    private final Store store;
    private final BooleanSupplier nearItsEnd;

    /** @param nearItsEnd whether the register was found near the size for which an embedded database is too small */
    public DatabaseHealth(Store store, BooleanSupplier nearItsEnd) {
        this.store = store;
        this.nearItsEnd = nearItsEnd;
    }

    @Override
    public Health health() {
        if (store.isDatabaseAway()) {
            return Health.down().build();
        }
        return nearItsEnd.getAsBoolean()
                ? Health.up()
                        .withDetail("register", "too large for the embedded database")
                        .build()
                : Health.up().build();
    }
}
