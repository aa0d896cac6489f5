package org.learnerhub.app.node;

import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.answer.AnswerBatch;
import org.learnerhub.domain.exchange.intake.CheckBatch;
import org.learnerhub.domain.exchange.task.TaskHandlers;

/**
 * Does all that is left to do for an import, here and now, whether or not a queue does it too: every step may run twice,
 * and at once. So a command can wait for its answer where no hub runs.
 */
public final class CarryOutImport {

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final TaskHandlers steps;
    private final CheckBatch check;
    private final AnswerBatch answer;

    CarryOutImport(ExchangePorts ports, BatchKinds kinds, ImportFeature imports, CheckBatch check, AnswerBatch answer) {
        this.ports = ports;
        this.kinds = kinds;
        this.check = check;
        this.answer = answer;
        steps = new TaskHandlers(imports.handlers());
    }

    /** @return the batch as it stands: answered, refused, parked, or waiting for a confirmation or for one before it */
    public Batch carryOut(BatchId id) {
        Batch batch = find(id);
        while (true) {
            Batch before = batch;
            step(batch);
            batch = find(id);
            boolean over = batch.state().isFinal() || batch.parked();
            if (over || (batch.state() == before.state() && batch.chunksDone() == before.chunksDone())) {
                return batch;
            }
        }
    }

    private void step(Batch batch) {
        if (batch.state() == BatchState.RECEIVED) {
            check.check(batch.id());
        } else if (batch.state() == BatchState.ALLOCATED) {
            answer.answer(batch.id());
        } else if (!batch.state().isFinal() && !batch.parked()) {
            kinds.of(batch).next(batch).forEach(steps::perform);
        }
    }

    private Batch find(BatchId id) {
        return ports.ledger().find(id).orElseThrow();
    }
}
