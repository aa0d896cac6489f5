package org.learnerhub.domain.batch;

import java.time.InstantSource;

/** What happens to a task that failed too often, and how the operator sets it going again. */
public final class ParkTask {

    private final BatchPorts ports;
    private final InstantSource clock;

    public ParkTask(BatchPorts ports, InstantSource clock) {
        this.ports = ports;
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
            Batch batch = ports.ledger().lock(task.batch());
            if (!batch.state().isFinal()) {
                ports.ledger().update(Batches.parked(batch, true));
                ports.outbox().add(Task.of(Step.ALLOCATE, task.batch()));
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
            Batch batch = ports.ledger().lock(letter.task().batch());
            boolean others = ports.deadLetters().all().stream()
                    .anyMatch(other -> other.task().batch().equals(batch.id()));
            if (batch.parked() && !others) {
                ports.ledger().update(Batches.parked(batch, false));
            }
            ports.outbox().add(letter.task());
            return true;
        });
    }
}
