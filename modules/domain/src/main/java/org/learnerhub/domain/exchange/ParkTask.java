package org.learnerhub.domain.exchange;

import java.time.InstantSource;
import java.util.function.Predicate;

/** What happens to a task that failed too often, and how the operator sets it going again. */
public final class ParkTask {

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final Predicate<Step> aboutBatch;
    private final InstantSource clock;

    /** @param aboutBatch whether the subject of this step is a batch, which is then parked with its task */
    public ParkTask(ExchangePorts ports, BatchKinds kinds, Predicate<Step> aboutBatch, InstantSource clock) {
        this.ports = ports;
        this.kinds = kinds;
        this.aboutBatch = aboutBatch;
        this.clock = clock;
    }

    /**
     * Parks the task and its batch; batches behind it no longer wait for it.
     *
     * @param correlationId finds the cause in the log
     */
    public void park(Task task, String code, String correlationId) {
        ports.unitOfWork().run(() -> {
            ports.deadLetters().park(task, code, correlationId, clock.instant());
            if (!aboutBatch.test(task.step())) {
                return;
            }
            Batch batch = ports.ledger().lock(task.batch());
            if (!batch.state().isFinal()) {
                ports.ledger().update(batch.parked(true));
                ports.outbox().add(kinds.of(batch).released(batch.id()));
            }
        });
    }

    /** Sets all parked tasks going again. @return how many */
    public int replayAll() {
        return (int) ports.deadLetters().all().stream().filter(this::replay).count();
    }

    /** @return false where the letter was replayed before */
    public boolean replay(DeadLetter letter) {
        return ports.unitOfWork().get(() -> {
            if (!ports.deadLetters().remove(letter.id())) {
                return false;
            }
            if (aboutBatch.test(letter.task().step())) {
                goOn(letter.task().batch());
            }
            ports.outbox().add(letter.task());
            return true;
        });
    }

    private void goOn(BatchId id) {
        Batch batch = ports.ledger().lock(id);
        boolean others = ports.deadLetters().all().stream()
                .map(DeadLetter::task)
                .anyMatch(other -> aboutBatch.test(other.step()) && other.batch().equals(id));
        if (batch.parked() && !others) {
            ports.ledger().update(batch.parked(false));
        }
    }
}
