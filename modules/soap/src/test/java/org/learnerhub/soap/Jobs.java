package org.learnerhub.soap;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.BatchId;
import org.learnerhub.domain.batch.BatchState;
import org.learnerhub.domain.batch.Counts;
import org.learnerhub.domain.batch.FileFormat;
import org.learnerhub.domain.batch.FileHead;
import org.learnerhub.domain.batch.JobType;
import org.learnerhub.domain.batch.Layout;
import org.learnerhub.domain.batch.WayIn;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.testkit.SampleLearners;

/** Invented jobs of the college in the samples, at any stage, with the times of the samples. */
final class Jobs {

    private static final Instant RECEIVED = Instant.parse("2025-09-01T11:00:03.120Z");
    private static final Instant STARTED = Instant.parse("2025-09-01T11:00:04.006Z");
    private static final Instant FINISHED = Instant.parse("2025-09-01T11:00:05.771Z");

    private Jobs() {}

    static Batch at(BatchState state, BatchId id, int rows, Counts counts, boolean parked, @Nullable Refusal refusal) {
        boolean checked = state != BatchState.RECEIVED && state != BatchState.REFUSED;
        boolean matched = checked && state != BatchState.CHECKED;
        boolean allocated = matched && state != BatchState.MATCHED;
        int chunks = (rows + Batch.CHUNK_ROWS - 1) / Batch.CHUNK_ROWS;
        FileHead head = new FileHead(FileFormat.XML, Layout.V2A, "2A", null, null, rows, JobType.FUL, List.of());
        return new Batch(
                id,
                new Batch.Identity(MemoryInstitutions.COLLEGE, "%064d".formatted(id.value()), "", JobType.FUL),
                new Batch.Origin("TST038", "R. Registrar", WayIn.SOAP_EXCHANGE, "LRB_TEST0038_010920251200.XML", 2269),
                new MatchRules(MatchPolicy.SCORED, ""),
                RECEIVED,
                state,
                parked,
                checked ? new Batch.Checked(head, JobType.FUL, rows, chunks, 0) : null,
                matched ? chunks : 0,
                allocated ? chunks : 0,
                counts,
                refusal,
                checked ? STARTED : null,
                state.isFinal() ? FINISHED : null);
    }

    static Batch at(BatchState state, BatchId id) {
        return at(state, id, 4, Counts.zero(), false, null);
    }

    static Batch inEdition(int edition, Batch job) {
        return new Batch(
                job.id(),
                job.identity(),
                job.origin(),
                job.rules(),
                job.receivedAt(),
                job.state(),
                job.parked(),
                job.checked(),
                job.matchedChunks(),
                job.allocatedChunks(),
                job.counts(),
                job.refusal(),
                job.startedAt(),
                job.finishedAt(),
                edition);
    }

    static Batch answered(BatchId id, int rows) {
        return at(BatchState.ANSWERED, id, rows, Counts.of(rows), false, null);
    }

    static CheckedRow row(int number) {
        return new CheckedRow(number, SampleLearners.details(number), SampleLearners.details(number), List.of());
    }
}
