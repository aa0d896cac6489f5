package org.learnerhub.domain.exchange.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WantedEdition;

/**
 * Hands editions that are due to the queue. What is wanted stays noted until its edition is kept, so a task that got
 * lost is asked for again; one that is parked waits for the operator.
 */
public final class RequestEditions {

    /** Far longer than an edition takes; asking twice costs a look and nothing else. */
    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMinutes(10);

    private final ExchangePorts ports;
    private final InstantSource clock;

    public RequestEditions(ExchangePorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** @return how many were asked for */
    public int requestDue() {
        Instant now = clock.instant();
        if (ports.editions().due(now).isEmpty()) {
            return 0;
        }
        return ports.unitOfWork().get(() -> {
            Set<Task> parked =
                    ports.deadLetters().all().stream().map(DeadLetter::task).collect(Collectors.toSet());
            int requested = 0;
            for (WantedEdition wanted : ports.editions().due(now)) {
                Task task = Task.of(Step.EDITION, wanted.batch());
                if (!parked.contains(task) && ports.editions().postpone(wanted, now.plus(UNTIL_ASKED_AGAIN))) {
                    ports.outbox().add(task);
                    requested++;
                }
            }
            return requested;
        });
    }
}
