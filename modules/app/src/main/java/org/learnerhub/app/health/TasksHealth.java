package org.learnerhub.app.health;

import java.time.Duration;
import java.time.InstantSource;
import org.learnerhub.domain.exchange.Outbox;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether tasks reach the broker: they wait for a moment only, however much there is to do. */
public final class TasksHealth implements HealthIndicator {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Outbox outbox;
    private final InstantSource clock;

    public TasksHealth(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Health health() {
        try {
            Duration oldest = outbox.oldest()
                    .map(since -> Duration.between(since, clock.instant()))
                    .orElse(Duration.ZERO);
            Health.Builder answer = oldest.compareTo(LONGEST) > 0 ? Health.down() : Health.up();
            return answer.withDetail("oldestTaskSeconds", Math.max(0, oldest.toSeconds()))
                    .build();
        } catch (RuntimeException e) {
            return Health.down().build();
        }
    }
}
