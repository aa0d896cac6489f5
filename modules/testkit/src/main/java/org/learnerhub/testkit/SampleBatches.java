package org.learnerhub.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.exchange.Progress;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;

/** Invented batches. */
public final class SampleBatches {

    public static final Ukprn COLLEGE = new Ukprn("10099991");
    public static final Ukprn OTHER_COLLEGE = new Ukprn("10099992");
    public static final Instant RECEIVED_AT = Instant.parse("2026-09-01T09:30:15.123456Z");

    private SampleBatches() {}

    public static Batch.Identity identity(String clientKey) {
        return new Batch.Identity(COLLEGE, "ab".repeat(32), clientKey, RegistrationJob.FUL);
    }

    public static Batch received(BatchId id, Batch.Identity identity) {
        Batch.Origin origin = new Batch.Origin(
                "ABC123",
                "Pat Example",
                WayIn.SOAP_LEARNER,
                "Łearners.csv",
                12_345,
                new FileHabits(DateOrder.DAY_FIRST, FileEncoding.CP850, FileSeparator.TAB));
        return Batch.received(id, identity, origin, RECEIVED_AT);
    }

    public static byte[] receipt(BatchId id) {
        return ("<Receipt>" + id + "</Receipt>").getBytes(StandardCharsets.UTF_8);
    }

    /** The same batch further on; its job is the one that was asked for. */
    public static Batch at(BatchState state, Batch batch) {
        return at(state, batch, batch.identity().requestedJob());
    }

    public static Batch at(BatchState state, Batch batch, Job job) {
        FileHead head =
                new FileHead(FileFormat.XML, LearnerLayout.V2A.layout(), null, null, null, null, null, List.of());
        Progress.Working checked =
                new Progress.Working(new Batch.Checked(head, job, 1, 1), RECEIVED_AT, 0, 0, Tally.zero());
        return with(
                batch,
                switch (state) {
                    case RECEIVED -> new Progress.Received();
                    case CHECKED -> checked;
                    case MATCHED -> of(checked, 1, 0);
                    case ALLOCATED -> of(checked, 1, 1);
                    case ANSWERED -> new Progress.Answered(of(checked, 1, 1), RECEIVED_AT, 1);
                    case REFUSED -> new Progress.Refused(Refusal.of(IntakeCode.NO_ROWS), RECEIVED_AT);
                });
    }

    private static Progress.Working of(Progress.Working checked, int prepared, int done) {
        return new Progress.Working(checked.checked(), checked.startedAt(), prepared, done, Tally.of(done));
    }

    public static Batch parked(Batch batch) {
        return new Batch(batch.id(), batch.identity(), batch.origin(), batch.receivedAt(), true, batch.progress());
    }

    /** Everything said that can be said of an answered batch. */
    public static Batch full(Batch batch) {
        List<Notice> notices = List.of(
                new Notice(IntakeCode.HEADING_IGNORED, "Shoe\\size\nin\tmm"), new Notice(IntakeCode.HEADER_ABSENT, ""));
        FileHead head = new FileHead(
                FileFormat.CSV,
                LearnerLayout.V3A.layout(),
                "3A",
                "September",
                COLLEGE.value(),
                2_001,
                RegistrationJob.CHK,
                notices);
        Progress.Working work = new Progress.Working(
                new Batch.Checked(head, RegistrationJob.CHK, 2_001, 3),
                RECEIVED_AT.plusSeconds(1),
                3,
                3,
                Tally.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
        return parked(with(batch, new Progress.Answered(work, RECEIVED_AT.plusSeconds(2), 3)));
    }

    public static Batch refused(Batch batch) {
        return with(
                batch,
                new Progress.Refused(
                        Refusal.at(IntakeCode.NOT_WELL_FORMED, "line 12, column 8"), RECEIVED_AT.plusSeconds(2)));
    }

    private static Batch with(Batch batch, Progress progress) {
        return new Batch(batch.id(), batch.identity(), batch.origin(), batch.receivedAt(), batch.parked(), progress);
    }
}
