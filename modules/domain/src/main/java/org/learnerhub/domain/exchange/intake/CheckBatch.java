package org.learnerhub.domain.exchange.intake;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.VaultNames;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.trust.FileSignatureCheck;

/**
 * Reads a received file as a stream and has its kind check the rows and store them in chunks. A file that cannot be read as
 * a whole is refused, and then nothing of it remains but the refusal. Safe to repeat at any point.
 */
public final class CheckBatch {

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final FileSignatureCheck signatures;
    private final InstantSource clock;
    private final int maxRows;
    private final SubmissionEnds ends;

    /**
     * @param maxRows the most rows a file may have
     * @param ends whom to tell that it may send no more from some day on
     */
    public CheckBatch(
            ExchangePorts ports,
            BatchKinds kinds,
            FileSignatureCheck signatures,
            InstantSource clock,
            int maxRows,
            SubmissionEnds ends) {
        this.ports = ports;
        this.kinds = kinds;
        this.signatures = signatures;
        this.clock = clock;
        this.maxRows = maxRows;
        this.ends = ends;
    }

    public void check(BatchId id) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.RECEIVED) {
            return;
        }
        try {
            checked(batch, noticed(batch, read(batch, kinds.of(batch)).finish()));
        } catch (RefusedException e) {
            new RefuseBatch(ports, kinds, clock).refuse(id, BatchState.RECEIVED, e.refusal());
        }
    }

    /** The notice before the end; the moment is told to the second. */
    private Batch.Checked noticed(Batch batch, Batch.Checked checked) {
        return ends.of(batch.identity().ukprn())
                .map(end -> checked.with(new Notice(
                        ProviderDecisionCode.PROVIDER_LEAVES, "until " + end.truncatedTo(ChronoUnit.SECONDS))))
                .orElse(checked);
    }

    private <R> ChunkingSink<R> read(Batch batch, BatchKind<R> asked) {
        ChunkingSink<R> sink = new ChunkingSink<>(batch, asked, kinds, ports, maxRows);
        String name = VaultNames.input(batch.id());
        if (!signatures.acceptable(() -> ports.vault().open(name))) {
            throw new RefusedException(IntakeCode.FILE_SIGNATURE_INVALID);
        }
        asked.reader().read(() -> ports.vault().open(name), batch.origin().habits(), sink);
        return sink;
    }

    private void checked(Batch read, Batch.Checked checked) {
        ports.unitOfWork().run(() -> {
            Batch batch = ports.ledger().lock(read.id());
            if (batch.state() != BatchState.RECEIVED) {
                return;
            }
            Batch working = batch.checked(checked, clock.instant());
            ports.ledger().update(working);
            kinds.of(working).checked(working);
            ports.outbox().add(tasks(working));
        });
    }

    /** A batch of another kind than was asked for lets go of those that wait for it. */
    private List<Task> tasks(Batch working) {
        BatchKind<?> kind = kinds.of(working);
        BatchKind<?> asked = kinds.of(working.identity().requestedJob());
        List<Task> tasks = new ArrayList<>(kind.next(working));
        if (kind != asked) {
            tasks.addAll(asked.released(working.id()));
        }
        return tasks;
    }
}
