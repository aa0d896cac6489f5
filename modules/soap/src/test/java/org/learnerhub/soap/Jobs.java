package org.learnerhub.soap;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Progress;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.testkit.SampleLearners;

/** Invented jobs of the college in the samples, at any stage, with the times of the samples. */
final class Jobs {

    private static final Instant RECEIVED = Instant.parse("2025-09-01T11:00:03.120Z");
    private static final Instant STARTED = Instant.parse("2025-09-01T11:00:04.006Z");
    private static final Instant FINISHED = Instant.parse("2025-09-01T11:00:05.771Z");

    private Jobs() {}

    static Batch at(BatchState state, BatchId id, int rows, Counts counts, boolean parked, @Nullable Refusal refusal) {
        return new Batch(
                id,
                new Batch.Identity(MemoryInstitutions.COLLEGE, "%064d".formatted(id.value()), "", RegistrationJob.FUL),
                new Batch.Origin("TST038", "R. Registrar", WayIn.SOAP_EXCHANGE, "LRB_TEST0038_010920251200.XML", 2269),
                RECEIVED,
                parked,
                progress(state, rows, counts, refusal));
    }

    private static Progress progress(BatchState state, int rows, Counts counts, @Nullable Refusal refusal) {
        int chunks = (rows + Batch.CHUNK_ROWS - 1) / Batch.CHUNK_ROWS;
        return switch (state) {
            case RECEIVED -> new Progress.Received();
            case CHECKED -> work(rows, 0, 0, counts);
            case MATCHED -> work(rows, chunks, 0, counts);
            case ALLOCATED -> work(rows, chunks, chunks, counts);
            case ANSWERED -> new Progress.Answered(work(rows, chunks, chunks, counts), FINISHED, 1);
            case REFUSED -> new Progress.Refused(refusal == null ? Refusal.of(IntakeCode.NO_ROWS) : refusal, FINISHED);
        };
    }

    private static Progress.Working work(int rows, int prepared, int done, Counts counts) {
        int chunks = (rows + Batch.CHUNK_ROWS - 1) / Batch.CHUNK_ROWS;
        FileHead head = new FileHead(
                FileFormat.XML, LearnerLayout.V2A.layout(), "2A", null, null, rows, RegistrationJob.FUL, List.of());
        return new Progress.Working(
                new Batch.Checked(head, RegistrationJob.FUL, rows, chunks), STARTED, prepared, done, counts.tally());
    }

    static Batch at(BatchState state, BatchId id) {
        return at(state, id, 4, Counts.zero(), false, null);
    }

    static Batch inEdition(int edition, Batch job) {
        Progress.Answered answered = (Progress.Answered) job.progress();
        return new Batch(
                job.id(),
                job.identity(),
                job.origin(),
                job.receivedAt(),
                job.parked(),
                new Progress.Answered(answered.work(), answered.finishedAt(), edition));
    }

    static Batch answered(BatchId id, int rows) {
        return at(BatchState.ANSWERED, id, rows, Counts.of(rows), false, null);
    }

    static CheckedRow row(int number) {
        return new CheckedRow(number, SampleLearners.details(number), SampleLearners.details(number), List.of());
    }
}
