package org.learnerhub.app.node;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.CheckBatch;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.signature.Verdict;

/** A kind of batch is added by files of its own: nothing in the house knows {@link TrialKind}. */
class TrialKindTest {

    private static final Path ROOT = Path.of(System.getProperty("hub.root"));
    private static final Ukprn COLLEGE = new Ukprn("10099001");
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int ROWS = 7_003;
    private static final int KILLS = 2;

    @TempDir
    private Path folder;

    @Test
    void a_batch_of_another_kind_is_received_checked_answered_and_signed_and_holds_no_registration_up()
            throws IOException {
        CountDownLatch gate = new CountDownLatch(1);
        try (HubServer server =
                HubServer.start(settings(), 0, Commands::inside, List.of(TrialFeature.maker(task -> pass(gate))))) {
            HubCore core = server.core();
            Sandbox.load(core, ROOT.resolve("samples/institutions.csv"));
            BatchId trial = send(core, TrialKind.JOB, file());
            await(core, trial, BatchState.CHECKED);

            BatchId registration = send(
                    core, RegistrationJob.FUL, Files.readAllBytes(ROOT.resolve("samples/batches/first-enrolment.csv")));
            await(core, registration, BatchState.ANSWERED);
            assertThat(batch(core, trial).state()).isEqualTo(BatchState.CHECKED);

            gate.countDown();
            await(core, trial, BatchState.ANSWERED);
            assertThat(batch(core, trial).tally()).isEqualTo(Tally.of(ROWS - 1, 1));
            assertThat(core.answers().outcomes(batch(core, trial))).isEqualTo(Map.of("right", ROWS - 1, "wrong", 1));
            assertThat(output(core, trial)).containsExactlyElementsOf(answers());
            for (Document document : List.of(Document.RECEIPT, Document.RESULT)) {
                assertThat(core.keys().verifier().verify(document(core, trial, document)))
                        .isInstanceOf(Verdict.Genuine.class);
            }
        }
    }

    @Test
    void a_file_of_another_layout_is_refused_and_the_clock_starts_what_the_kind_has() {
        try (HubServer server =
                HubServer.start(settings(), 0, Commands::inside, List.of(TrialFeature.maker(task -> {})))) {
            HubCore core = server.core();
            Sandbox.load(core, ROOT.resolve("samples/institutions.csv"));
            BatchId batch = send(core, TrialKind.JOB, "Code,Weight\na,1\n".getBytes(UTF_8));

            await(core, batch, BatchState.REFUSED);
            assertThat(core.timedWork())
                    .extracting(TimedWork::name)
                    .containsExactly(
                            "resume-stalled",
                            "due-editions",
                            "failed-deliveries",
                            "retry-held",
                            "trial-work",
                            "seal-old-texts",
                            "sweep-erasures",
                            "remove-old-files",
                            "count-names",
                            "challenge-clock",
                            "challenge-amendments",
                            "follow-extracts",
                            "forget-ended-shares",
                            "forget-ended-sessions");
            Awaitility.await().atMost(SOON).until(() -> TrialFeature.timedRuns.get() > 0);
        }
    }

    @Test
    void killed_again_and_again_it_answers_every_row_once() throws IOException, InterruptedException {
        BatchId batch;
        try (HubCore core = HubCore.open(settings(), () -> {}, List.of(TrialFeature.maker(task -> {})))) {
            Sandbox.load(core, ROOT.resolve("samples/institutions.csv"));
            batch = send(core, TrialKind.JOB, file());
        }
        HubLives lives = new HubLives(folder, TrialHub.class);
        for (int life = 0; life < KILLS; life++) {
            Process hub = lives.start(life);
            lives.awaitReady(life, hub);
            Thread.sleep(40L * life);
            hub.destroyForcibly().waitFor();
        }
        try (HubServer server =
                HubServer.start(settings(), 0, Commands::inside, List.of(TrialFeature.maker(task -> {})))) {
            await(server.core(), batch, BatchState.ANSWERED);
            assertThat(output(server.core(), batch)).containsExactlyElementsOf(answers());
            assertThat(batch(server.core(), batch).tally()).isEqualTo(Tally.of(ROWS - 1, 1));
        }
    }

    @Test
    void a_node_that_does_not_know_the_kind_sets_its_tasks_aside_and_goes_on_with_others() throws IOException {
        BatchId trial;
        try (HubCore core = HubCore.open(settings(), () -> {}, List.of(TrialFeature.maker(task -> {})))) {
            Sandbox.load(core, ROOT.resolve("samples/institutions.csv"));
            trial = send(core, TrialKind.JOB, file());
            CheckBatch check = new CheckBatch(
                    core.exchange(), core.kinds(), file -> true, core.clock(), ROWS, SubmissionEnds.never());
            check.check(trial);
        }
        try (HubServer server = HubServer.start(settings(), 0, Commands::inside)) {
            HubCore core = server.core();
            BatchId registration = send(
                    core, RegistrationJob.FUL, Files.readAllBytes(ROOT.resolve("samples/batches/first-enrolment.csv")));
            await(core, registration, BatchState.ANSWERED);

            assertThat(batch(core, trial).parked()).isTrue();
            assertThat(core.exchange().deadLetters().all())
                    .filteredOn(letter -> letter.task().step().equals(TrialKind.WEIGH))
                    .hasSize(8)
                    .allMatch(letter -> letter.code().equals("HUB-9015"));
        }
        try (HubServer server =
                HubServer.start(settings(), 0, Commands::inside, List.of(TrialFeature.maker(task -> {})))) {
            server.core().park().replayAll();
            await(server.core(), trial, BatchState.ANSWERED);
            assertThat(output(server.core(), trial)).containsExactlyElementsOf(answers());
        }
    }

    private HubSettings settings() {
        return HubSettings.load(folder.resolve("data"), Map.of());
    }

    private static BatchId send(HubCore core, Job job, byte[] file) {
        Institution college = core.store().institutions().find(COLLEGE).orElseThrow();
        return core.receive()
                .receive(
                        new Submission(college, "tests", WayIn.SOAP_EXCHANGE, "trial.csv", job, "", null),
                        new ByteArrayInputStream(file))
                .batch();
    }

    private static Batch batch(HubCore core, BatchId id) {
        return core.exchange().ledger().find(id).orElseThrow();
    }

    private static void await(HubCore core, BatchId id, BatchState state) {
        Awaitility.await()
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> batch(core, id).state() == state);
    }

    private static byte[] file() {
        List<String> lines = new ArrayList<>(List.of("Code,Amount"));
        IntStream.range(0, ROWS).forEach(row -> lines.add(row == 17 ? "code 17,many" : "code " + row + "," + row));
        return TrialKind.bytes(lines);
    }

    private static List<String> answers() {
        List<String> lines = new ArrayList<>(List.of("Code,Amount,Answer"));
        IntStream.range(0, ROWS)
                .forEach(row -> lines.add(row == 17 ? "code 17,many,wrong" : "code " + row + "," + row + ",right"));
        return lines;
    }

    private static InputStream document(HubCore core, BatchId id, Document document) {
        return core.answers().document(batch(core, id), document).content();
    }

    private static List<String> output(HubCore core, BatchId id) throws IOException {
        try (InputStream output = document(core, id, Document.OUTPUT)) {
            return TrialKind.lines(output.readAllBytes());
        }
    }

    private static void pass(CountDownLatch gate) {
        try {
            assertThat(gate.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
