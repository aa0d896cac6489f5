package org.learnerhub.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.BatchId;
import org.learnerhub.domain.batch.BatchState;
import org.learnerhub.domain.batch.Counts;
import org.learnerhub.domain.batch.FileFormat;
import org.learnerhub.domain.batch.FileHead;
import org.learnerhub.domain.batch.JobType;
import org.learnerhub.domain.batch.Layout;
import org.learnerhub.domain.batch.Notice;
import org.learnerhub.domain.batch.WayIn;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;

/** Invented batches. */
public final class SampleBatches {

    public static final Ukprn COLLEGE = new Ukprn("10099991");
    public static final Ukprn OTHER_COLLEGE = new Ukprn("10099992");
    public static final Instant RECEIVED_AT = Instant.parse("2026-09-01T09:30:15.123456Z");

    private SampleBatches() {}

    public static Batch.Identity identity(String clientKey) {
        return new Batch.Identity(COLLEGE, "ab".repeat(32), clientKey, JobType.FUL);
    }

    public static Batch received(BatchId id, Batch.Identity identity) {
        Batch.Origin origin = new Batch.Origin(
                "ABC123",
                "Pat Example",
                WayIn.SOAP_LEARNER,
                "Łearners.csv",
                12_345,
                new FileHabits(DateOrder.DAY_FIRST, FileEncoding.CP850, FileSeparator.TAB));
        MatchRules rules = new MatchRules(MatchPolicy.SCORED, "cd".repeat(32), "ef".repeat(32));
        return Batch.received(id, identity, origin, rules, RECEIVED_AT);
    }

    public static byte[] receipt(BatchId id) {
        return ("<Receipt>" + id + "</Receipt>").getBytes(StandardCharsets.UTF_8);
    }

    /** The same batch further on. */
    public static Batch at(BatchState state, Batch batch) {
        return new Batch(
                batch.id(),
                batch.identity(),
                batch.origin(),
                batch.rules(),
                batch.receivedAt(),
                state,
                batch.parked(),
                batch.checked(),
                batch.matchedChunks(),
                batch.allocatedChunks(),
                batch.counts(),
                batch.refusal(),
                batch.startedAt(),
                batch.finishedAt());
    }

    public static Batch parked(Batch batch) {
        return new Batch(
                batch.id(),
                batch.identity(),
                batch.origin(),
                batch.rules(),
                batch.receivedAt(),
                batch.state(),
                true,
                batch.checked(),
                batch.matchedChunks(),
                batch.allocatedChunks(),
                batch.counts(),
                batch.refusal(),
                batch.startedAt(),
                batch.finishedAt());
    }

    /** Everything said that can be said. */
    public static Batch full(Batch batch) {
        List<Notice> notices = List.of(
                new Notice(HubCode.HEADING_IGNORED, "Shoe\\size\nin\tmm"), new Notice(HubCode.HEADER_ABSENT, ""));
        FileHead head = new FileHead(
                FileFormat.CSV, Layout.V3A, "3A", "September", COLLEGE.value(), 2_001, JobType.CHK, notices);
        return new Batch(
                batch.id(),
                batch.identity(),
                batch.origin(),
                batch.rules(),
                batch.receivedAt(),
                BatchState.REFUSED,
                true,
                new Batch.Checked(head, JobType.CHK, 2_001, 3, 77),
                3,
                2,
                Counts.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
                Refusal.at(HubCode.NOT_WELL_FORMED, "line 12, column 8"),
                RECEIVED_AT.plusSeconds(1),
                RECEIVED_AT.plusSeconds(2),
                3);
    }

    /** Checked, and nothing said that need not be said. */
    public static Batch sparselyChecked(Batch batch) {
        return sparselyChecked(batch, JobType.FUL);
    }

    public static Batch sparselyChecked(Batch batch, JobType job) {
        FileHead head = new FileHead(FileFormat.XML, Layout.V2A, null, null, null, null, null, List.of());
        return new Batch(
                batch.id(),
                batch.identity(),
                batch.origin(),
                batch.rules(),
                batch.receivedAt(),
                BatchState.CHECKED,
                false,
                new Batch.Checked(head, job, 0, 0, 0),
                0,
                0,
                Counts.zero(),
                null,
                null,
                null);
    }
}
