package org.learnerhub.domain.exchange.intake;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.RowIntake;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

/** Counts rows as they are read and has their kind store them chunk by chunk, each in a transaction of its own. */
final class ChunkingSink<R> implements BatchFileReader.Sink<R> {

    private final Batch batch;
    private final BatchKind<R> asked;
    private final BatchKinds kinds;
    private final ExchangePorts ports;
    private final int maxRows;
    private @Nullable Begun<R> begun;
    private int rows;
    private int chunks;

    ChunkingSink(Batch batch, BatchKind<R> asked, BatchKinds kinds, ExchangePorts ports, int maxRows) {
        this.batch = batch;
        this.asked = asked;
        this.kinds = kinds;
        this.ports = ports;
        this.maxRows = maxRows;
    }

    @Override
    public void head(FileHead head) {
        String said = head.ukprn();
        Ukprn sender = batch.identity().ukprn();
        if (said != null && !Ukprn.parse(said).filter(sender::equals).isPresent()) {
            throw new RefusedException(IntakeCode.WRONG_UKPRN, WrongUkprn.place(said, sender));
        }
        Job job = kinds.job(batch.identity().requestedJob(), head);
        begun = new Begun<>(head, job, kind(job).intake(batch, job));
    }

    /** The kind that was asked for, or one whose files the same reader reads. */
    @SuppressWarnings("unchecked") // who has the same reader has the same rows
    private BatchKind<R> kind(Job job) {
        BatchKind<?> kind = kinds.of(job);
        if (kind == asked) {
            return asked;
        }
        if (kind.reader() != asked.reader()) {
            throw new IllegalStateException("the reader of " + asked.name() + " read a file of " + kind.name());
        }
        return (BatchKind<R>) kind;
    }

    @Override
    public void row(R row) {
        RowIntake<R> intake = begun().intake;
        if (++rows > maxRows) {
            throw new RefusedException(IntakeCode.TOO_MANY_ROWS, "row " + intake.number(row));
        }
        intake.row(row);
        if (rows % Batch.CHUNK_ROWS == 0) {
            store();
        }
    }

    /** Stores the last chunk and holds the count against the head's. */
    Batch.Checked finish() {
        if (rows == 0) {
            throw new RefusedException(IntakeCode.NO_ROWS);
        }
        Integer announced = begun().head.recordCount();
        if (announced != null && announced != rows) {
            throw new RefusedException(IntakeCode.COUNT_DIFFERS, "announced " + announced + ", found " + rows);
        }
        if (rows % Batch.CHUNK_ROWS != 0) {
            store();
        }
        return new Batch.Checked(begun().head, begun().job, rows, chunks);
    }

    private Begun<R> begun() {
        if (begun == null) {
            throw new RefusedException(IntakeCode.NO_ROWS);
        }
        return begun;
    }

    private void store() {
        int number = chunks++;
        RowIntake<R> intake = begun().intake;
        ports.unitOfWork().run(() -> intake.store(number));
    }

    private record Begun<R>(FileHead head, Job job, RowIntake<R> intake) {}
}
