package org.learnerhub.domain.exchange.task;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.Delivery;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;

/**
 * Sets batches going again that have not moved for a while, such as after the broker lost its journal, and asks again for
 * answers that did not come to their folders. Every step is safe to repeat, so a false alarm costs a little work and
 * nothing else. Parked tasks wait for the operator.
 */
public final class ResumeStalled {

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final InstantSource clock;
    private final Duration patience;

    public ResumeStalled(ExchangePorts ports, BatchKinds kinds, InstantSource clock, Duration patience) {
        this.ports = ports;
        this.kinds = kinds;
        this.clock = clock;
        this.patience = patience;
    }

    /** @return how many batches were set going, and deliveries asked for */
    public int resume() {
        return ports.unitOfWork().get(() -> {
            List<Batch> stalled = ports.ledger().stalledSince(clock.instant().minus(patience));
            stalled.forEach(this::resume);
            return stalled.size() + redeliver();
        });
    }

    private int redeliver() {
        List<Delivery> missing = ports.ledger().undelivered(clock.instant().minus(patience));
        if (missing.isEmpty()) {
            return 0;
        }
        Set<Task> parked =
                ports.deadLetters().all().stream().map(DeadLetter::task).collect(Collectors.toSet());
        Set<Task> tasks = new LinkedHashSet<>();
        for (Delivery one : missing) {
            Task task = Task.deliver(one.batch(), one.edition());
            if (!parked.contains(task)) {
                ports.ledger().deliveryDue(one);
                tasks.add(task);
            }
        }
        ports.outbox().add(List.copyOf(tasks));
        return tasks.size();
    }

    private void resume(Batch batch) {
        ports.outbox().add(tasks(batch));
        ports.ledger().update(ports.ledger().lock(batch.id()));
    }

    private List<Task> tasks(Batch batch) {
        return switch (batch.state()) {
            case RECEIVED -> List.of(Task.of(Step.CHECK, batch.id()));
            case CHECKED, MATCHED ->
                kinds.find(batch.job()).map(kind -> kind.next(batch)).orElse(List.of());
            case ALLOCATED -> List.of(Task.of(Step.ANSWER, batch.id()));
            case ANSWERED, REFUSED -> List.of();
        };
    }
}
