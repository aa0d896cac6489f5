package org.learnerhub.app.health;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the broker takes connections. */
public final class BrokerHealth implements HealthIndicator {

    private final BooleanSupplier answers;

    public BrokerHealth(BooleanSupplier answers) {
        this.answers = answers;
    }

    @Override
    public Health health() {
        return answers.getAsBoolean() ? Health.up().build() : Health.down().build();
    }
}
