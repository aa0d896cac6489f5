package org.learnerhub.app.node;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.ChunkPart;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.task.TaskHandler;
import org.learnerhub.domain.work.TimedWork;

/** The trial kind as a node has it: all that is needed to add a kind of batch is here and in {@link TrialKind}. */
final class TrialFeature implements BatchFeature {

    private final ExchangePorts ports;
    private final TrialKind kind;
    private final Consumer<Task> before;

    /** How often the clock has started its work in this process. */
    static final AtomicInteger timedRuns = new AtomicInteger();

    private TrialFeature(ExchangePorts ports, Consumer<Task> before) {
        this.ports = ports;
        this.before = before;
        kind = new TrialKind(ports);
    }

    /** @param before what happens before a chunk is weighed */
    static Maker maker(Consumer<Task> before) {
        return (parts, exchange) -> new TrialFeature(exchange, before);
    }

    @Override
    public BatchKind<?> kind() {
        return kind;
    }

    @Override
    public List<TaskHandler> handlers() {
        return List.of(new TaskHandler(TrialKind.WEIGH, 2, this::weigh));
    }

    @Override
    public List<TimedWork> timedWork() {
        return List.of(new TimedWork("trial-work", Duration.ofMinutes(1), timedRuns::incrementAndGet));
    }

    private void weigh(Task task) {
        Batch batch = ports.ledger().find(task.batch()).orElseThrow();
        if (batch.state() != BatchState.CHECKED) {
            return;
        }
        before.accept(task);
        List<String> answered =
                TrialKind.lines(ports.chunks().content(batch.id(), ChunkPart.ROWS, task.chunk())).stream()
                        .map(line -> line + (line.matches("[^,]+,[0-9]+") ? ",right" : ",wrong"))
                        .toList();
        int right =
                (int) answered.stream().filter(line -> line.endsWith(",right")).count();
        ports.unitOfWork().run(() -> weighed(task, answered, Tally.of(right, answered.size() - right)));
    }

    private void weighed(Task task, List<String> answered, Tally tally) {
        if (!ports.chunks().add(task.batch(), ChunkPart.OUTCOMES, task.chunk(), TrialKind.bytes(answered))) {
            return;
        }
        Batch batch = ports.ledger().lock(task.batch()).oneMorePrepared().oneMoreDone(tally);
        ports.ledger().update(batch);
        if (batch.state() == BatchState.ALLOCATED) {
            ports.outbox().add(Task.of(Step.ANSWER, batch.id()));
        }
    }
}
