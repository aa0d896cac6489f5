package org.learnerhub.domain.exchange.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.task.ParkTask;

/**
 * What becomes of a delivery that cannot be put into its folder: it is tried again after growing pauses, then its task is
 * parked with the code. It never waits in the queue, where others' deliveries stand behind it.
 */
public final class RetryDeliveries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(4),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10));
    private static final Duration BUSY_PAUSE = Duration.ofSeconds(15);
    private static final int AT_ONCE = 200;

    private final FailedDeliveries failures;
    private final ExchangePorts ports;
    private final ParkTask park;
    private final InstantSource clock;

    public RetryDeliveries(FailedDeliveries failures, ExchangePorts ports, ParkTask park, InstantSource clock) {
        this.failures = failures;
        this.ports = ports;
        this.clock = clock;
        this.park = park;
    }

    /**
     * Counts a try that failed.
     *
     * @return what finds this failure in the log
     */
    public String failed(Delivery delivery, String code) {
        int tries = failures.tries(delivery) + 1;
        boolean again = tries <= PAUSES.size();
        return note(delivery, code, tries, again ? clock.instant().plus(PAUSES.get(tries - 1)) : null);
    }

    /**
     * Trying again cannot help: the task is parked at once.
     *
     * @return what finds this failure in the log
     */
    public String hopeless(Delivery delivery, String code) {
        return note(delivery, code, failures.tries(delivery) + 1, null);
    }

    private String note(Delivery delivery, String code, int tries, @Nullable Instant next) {
        String correlationId = "delivery-%s-%d-%d".formatted(delivery.batch(), delivery.edition(), tries);
        failures.note(delivery, tries, code, next);
        if (next == null) {
            park.park(Task.deliver(delivery.batch(), delivery.edition()), code, correlationId);
        }
        return correlationId;
    }

    /** The folder is still at work on something else, or does not answer: no try was made, so none is counted. */
    public void postponed(Delivery delivery, String code) {
        failures.note(delivery, failures.tries(delivery), code, clock.instant().plus(BUSY_PAUSE));
    }

    public void delivered(Delivery delivery) {
        ports.ledger().delivered(delivery);
        failures.forget(delivery);
    }

    /** @return how many deliveries were asked for again */
    public int retryDue() {
        return ports.unitOfWork().get(() -> {
            List<Delivery> due = failures.due(clock.instant(), AT_ONCE);
            due.forEach(one -> failures.postpone(one, clock.instant().plus(BUSY_PAUSE)));
            ports.outbox()
                    .add(due.stream()
                            .map(one -> Task.deliver(one.batch(), one.edition()))
                            .distinct()
                            .toList());
            return due.size();
        });
    }
}
