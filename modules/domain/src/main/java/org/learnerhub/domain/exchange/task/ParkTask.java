package org.learnerhub.domain.exchange.task;

import java.time.InstantSource;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Subject;
import org.learnerhub.domain.exchange.Task;

/** What happens to a task that failed too often, and how the operator sets it going again. */
public final class ParkTask {

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final InstantSource clock;

    public ParkTask(ExchangePorts ports, BatchKinds kinds, InstantSource clock) {
        this.ports = ports;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Parks the task, and the batch that it is about; batches behind it no longer wait for it.
     *
     * @param correlationId finds the cause in the log
     */
    public void park(Task task, String code, String correlationId) {
        ports.unitOfWork().run(() -> {
            ports.deadLetters().park(task, code, correlationId, clock.instant());
            if (task.subject().isBatch()) {
                park(task.batch());
            }
        });
    }

    /** Its kind, and even the batch itself, may be unknown here where another version of the program wrote the task. */
    private void park(BatchId id) {
        if (ports.ledger().find(id).isEmpty()) {
            return;
        }
        Batch batch = ports.ledger().lock(id);
        if (!batch.state().isFinal()) {
            ports.ledger().update(batch.parked(true));
            kinds.find(batch.job()).ifPresent(kind -> ports.outbox().add(kind.released(id)));
        }
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
            if (letter.task().subject().isBatch()) {
                goOn(letter.task().batch());
            }
            ports.outbox().add(letter.task());
            return true;
        });
    }

    private void goOn(BatchId id) {
        if (ports.ledger().find(id).isEmpty()) {
            return;
        }
        Batch batch = ports.ledger().lock(id);
        boolean others = ports.deadLetters().all().stream()
                .map(DeadLetter::task)
                .anyMatch(other -> other.subject().equals(Subject.of(id)));
        if (batch.parked() && !others) {
            ports.ledger().update(batch.parked(false));
        }
    }
}
