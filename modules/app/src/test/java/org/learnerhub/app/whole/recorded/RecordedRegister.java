package org.learnerhub.app.whole.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.exchange.BatchFileReader;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.learner.RegisterLoad;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.LoadQualifications;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.StewardshipOutcome;
import org.learnerhub.domain.stewardship.UnmergeLearner;
import org.learnerhub.domain.verification.VerificationKind;
import org.learnerhub.files.qualification.QualificationFileReader;
import org.learnerhub.files.registration.RegistrationFileReader;
import org.learnerhub.files.text.ReaderLimits;
import org.springframework.jdbc.core.JdbcTemplate;

/** The hub as the recorded exchanges expect it; samples/soap/recorded/README.md says the same in words. */
final class RecordedRegister {

    private static final Justification GROUND =
            new Justification(new Caller.Staff("R. Desk"), "recorded exchanges", "set-up");

    private final HubCore core;

    RecordedRegister(HubCore core) {
        this.core = core;
    }

    /** Loads the learners, merges, unmerges and deletes some, and sends three files: jobs 1 to 3. */
    void prepare(Path samples) throws IOException {
        List<RegisterLoad.LoadedLearner> learners = learners(samples.resolve("soap/recorded/register.csv"));
        core.store().registerLoad().load("recorded", learners.iterator(), new NoProgress());
        var ports = core.store().stewardship();
        MergeLearners merge = new MergeLearners(ports, core.clock());
        done(merge.merge(Uln.of("4444599390"), Uln.of("6936002314"), GROUND));
        done(merge.merge(Uln.of("1174112637"), Uln.of("8383558804"), GROUND));
        done(new UnmergeLearner(ports, core.clock()).unmerge(Uln.of("1174112637"), GROUND));
        done(new DeleteLearner(ports, core.clock()).delete(Uln.of("1964986809"), GROUND));
        Path invalid = samples.resolve("batches/invalid");
        send(invalid.resolve("HUB-3018-uci-too-short.csv"), RegistrationJob.FUL);
        send(invalid.resolve("HUB-1008-count-too-high.csv"), RegistrationJob.FUL);
        send(invalid.resolve("HUB-1008-verification-count-too-high.csv"), VerificationKind.VER);
    }

    /** As {@link #prepare}, the list of qualifications, and a file of participation: job 4. */
    void prepareRecords(RunningHub hub, Path samples, Path out) throws IOException {
        prepare(samples);
        LoadQualifications load = new LoadQualifications(
                core.store().unitOfWork(),
                core.store().qualificationList(),
                new QualificationFileReader(ReaderLimits.standard()));
        try (InputStream list = Files.newInputStream(samples.resolve("qualifications.csv"))) {
            assertThat(load.load(list, false)).isInstanceOf(LoadQualifications.Loaded.class);
        }
        RunningHub.Ended sent = hub.submit(
                samples.resolve("soap/recorded/participation.csv"), RunningHub.COLLEGE, Files.createDirectories(out));
        assertThat(sent.code()).as(sent.err()).isZero();
    }

    private static void done(StewardshipOutcome outcome) {
        assertThat(outcome).isInstanceOf(StewardshipOutcome.Done.class);
    }

    private void send(Path file, Job kind) throws IOException {
        Submission submission = new Submission(
                core.store().institutions().find(new Ukprn(RunningHub.COLLEGE)).orElseThrow(),
                "set-up",
                WayIn.SOAP_EXCHANGE,
                file.getFileName().toString(),
                kind,
                "",
                null);
        try (InputStream bytes = Files.newInputStream(file)) {
            core.receive().receive(submission, bytes);
        }
    }

    static List<RegisterLoad.LoadedLearner> learners(Path file) {
        List<RegisterLoad.LoadedLearner> learners = new ArrayList<>();
        new RegistrationFileReader(ReaderLimits.standard())
                .read(() -> Files.newInputStream(file), FileHabits.auto(), new BatchFileReader.Sink<RawRow>() {
                    @Override
                    public void head(FileHead head) {}

                    @Override
                    public void row(RawRow row) {
                        LearnerDetails details = row.details().with(LearnerField.ULN, null);
                        learners.add(new RegisterLoad.LoadedLearner(
                                Uln.of(row.details().text(LearnerField.ULN)),
                                details,
                                BlockingKeys.of(details).toArray()));
                    }
                });
        return learners;
    }

    /** @return undoes it */
    Runnable make(String circumstances) throws InterruptedException {
        return switch (circumstances) {
            case "held" -> holdAllocation();
            case "broken" -> takeAway("audit_entry");
            case "stuck" -> takeAway("learner");
            default -> () -> {};
        };
    }

    /** Nothing is allocated before what is returned is run. */
    private Runnable holdAllocation() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Thread holder = new Thread(() -> core.store().unitOfWork().run(() -> {
            core.store().register().lockForAllocation();
            held.countDown();
            try {
                enough.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        holder.start();
        held.await();
        return () -> {
            enough.countDown();
            await(holder);
        };
    }

    private static void await(Thread holder) {
        try {
            holder.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing can be written to the table or read from it before what is returned is run. */
    private Runnable takeAway(String table) {
        JdbcTemplate jdbc = new JdbcTemplate(core.store().dataSource());
        jdbc.execute("alter table " + table + " rename to taken_away");
        return () -> jdbc.execute("alter table taken_away rename to " + table);
    }

    private static final class NoProgress implements RegisterLoad.Progress {

        @Override
        public void taken(long rows) {}

        @Override
        public void alreadyPresent(Uln uln) {
            throw new IllegalStateException("the register was empty");
        }
    }
}
