package org.learnerhub.domain.batch;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.learner.check.RowChecks;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.trust.FileSignatureCheck;

/**
 * Reads a received file as a stream, checks its rows and stores them in chunks. A file that cannot be read as a whole
 * is refused, and then nothing of it remains but the refusal. Safe to repeat at any point.
 */
public final class CheckBatch {

    private final BatchPorts ports;
    private final RowChecks checks;
    private final FileSignatureCheck signatures;
    private final InstantSource clock;
    private final int maxRows;

    /** @param maxRows the most learners a file may have */
    public CheckBatch(
            BatchPorts ports, RowChecks checks, FileSignatureCheck signatures, InstantSource clock, int maxRows) {
        this.ports = ports;
        this.checks = checks;
        this.signatures = signatures;
        this.clock = clock;
        this.maxRows = maxRows;
    }

    public void check(BatchId id) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.RECEIVED) {
            return;
        }
        try {
            checked(batch, readChunks(batch));
        } catch (RefusedException e) {
            new RefuseBatch(ports, clock).refuse(id, BatchState.RECEIVED, e.refusal());
        }
    }

    private ChunkingSink readChunks(Batch batch) {
        FileHabits habits = batch.origin().habits();
        ChunkingSink sink = new ChunkingSink(batch, ports, checks.on(batch.receivedAt(), habits.dateOrder()), maxRows);
        String name = VaultNames.input(batch.id());
        if (!signatures.acceptable(() -> ports.vault().open(name))) {
            throw new RefusedException(HubCode.FILE_SIGNATURE_INVALID);
        }
        ports.reader().read(() -> ports.vault().open(name), habits, sink);
        sink.finish();
        return sink;
    }

    private void checked(Batch read, ChunkingSink sink) {
        ports.unitOfWork().run(() -> {
            Batch batch = ports.ledger().lock(read.id());
            if (batch.state() != BatchState.RECEIVED) {
                return;
            }
            FileHead head = sink.head();
            JobType job = job(batch.identity().requestedJob(), head);
            Batch.Checked checked = new Batch.Checked(
                    head, job, sink.rows(), sink.chunks(), ports.register().lastEntry());
            ports.ledger().update(Batches.checked(batch, checked, clock.instant()));
            ports.outbox().add(tasks(batch.id(), job, sink.chunks()));
        });
    }

    /** A file in the layout of verification can be nothing else, whatever was wished. */
    private static JobType job(JobType wish, FileHead head) {
        if (head.layout() == Layout.VERIFY) {
            return JobType.VER;
        }
        @Nullable JobType said = head.jobType();
        return said == null ? wish : wish.and(said);
    }

    /** Batches behind a verification need not wait for it any longer. */
    private static List<Task> tasks(BatchId id, JobType job, int chunks) {
        List<Task> tasks = new ArrayList<>(Task.ofChunks(id, job, chunks));
        if (job == JobType.VER) {
            tasks.add(Task.of(Step.ALLOCATE, id));
        }
        return tasks;
    }
}
