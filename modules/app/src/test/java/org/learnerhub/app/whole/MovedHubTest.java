package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.LearnerSheet;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.CheckBatch;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.matching.CrowdWatch;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.provider.SubmissionEnds;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.MatchChunk;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;

/** An embedded hub is stopped in the midst of its work, moved to PostgreSQL, and goes on there. */
class MovedHubTest {

    private static final TestDatabase EMBEDDED = new TestDatabase("", "", "");
    private static final String ASH = LearnerSheet.uln(1).toString();
    private static final int TWO_CHUNKS = 1_040;

    private final TestDatabase postgres = PostgresServer.freshDatabase();

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");
    private byte[] answerBefore = {};
    private String trailBefore = "";

    @BeforeEach
    void nameFolder() {
        data = folder.resolve("data");
    }

    private void workEmbedded() throws IOException {
        Path register = new LearnerSheet()
                .add(ASH, "a", "Quillon", "Ashgrove", "LS1 4AP", "2008-03-31")
                .write(folder.resolve("register.csv"));
        out("register", "load", register);
        Path night = new LearnerSheet()
                .add("", "n1", "Bramwell", "Ashgrove", "LS1 4AP", "2008-03-31")
                .add("", "n2", "Quillon", "Ashgrove", "LS1 4AP", "2008-03-31")
                .add("", "n3", "Tamsin", "Elderwick", "EX4 4QJ", "2006-05-17")
                .write(folder.resolve("night.csv"));
        try (RunningHub hub = RunningHub.start(folder, EMBEDDED, 2)) {
            assertThat(hub.submit(night, RunningHub.COLLEGE, folder.resolve("before"))
                            .code())
                    .isEqualTo(1);
        }
        answerBefore = Files.readAllBytes(folder.resolve("before/result.xml"));
        try (HubCore core = HubCore.open(HubSettings.load(data, Map.of()), () -> {})) {
            leaveHalfDone(core, receive(core, RunningHub.generate(folder.resolve("half.csv"), TWO_CHUNKS, 61)));
            receive(core, RunningHub.generate(folder.resolve("waiting.csv"), 40, 62));
            BatchId parked = receive(core, RunningHub.generate(folder.resolve("parked.csv"), 40, 63));
            core.park().park(Task.of(Step.CHECK, parked), "HUB-9000", "id-1");
            // As though all tasks were with the broker, whose journal does not come along.
            while (core.store().outbox().relay(100, tasks -> {}) > 0) {}
        }
        trailBefore = out("audit", "--uln", ASH).replaceFirst("page 1.*\\s+", "");
    }

    private static BatchId receive(HubCore core, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Submission dropped = new Submission(
                    core.store()
                            .institutions()
                            .find(new Ukprn(RunningHub.COLLEGE))
                            .orElseThrow(),
                    "tests",
                    WayIn.DROP_FOLDER,
                    file.getFileName().toString(),
                    RegistrationJob.FUL,
                    "",
                    null);
            return core.receive().receive(dropped, bytes).batch();
        }
    }

    /** Checked, and one of two chunks is matched. */
    private static void leaveHalfDone(HubCore core, BatchId batch) {
        new CheckBatch(core.exchange(), core.kinds(), file -> true, core.clock(), 1_000_000, SubmissionEnds.never())
                .check(batch);
        Matchers matchers = new Matchers(
                core.store().register(),
                core.store().matchModels(),
                core.store().censuses(),
                CrowdWatch.NOBODY);
        new MatchChunk(core.registration(), matchers).match(batch, 0);
        assertThat(core.store().ledger().find(batch).orElseThrow().chunksPrepared())
                .isEqualTo(1);
    }

    @Test
    void everything_goes_on_to_signed_answers_and_nothing_is_lost_or_given_twice() throws IOException {
        workEmbedded();
        Files.writeString(folder.resolve("secret"), postgres.password());

        RunningHub.Ended moved = move();

        assertThat(moved.code()).as(moved.toString()).isZero();
        assertThat(moved.out())
                .contains(" rows: the same in both", "vault: ", " files, all there", "next numbers: batch_id 5, ")
                .contains("2 batches and deliveries wait", "database.url=" + postgres.url())
                .doesNotContain(ASH);
        assertThat(run("serve", "--port", 0))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended ->
                        assertThat(ended.err()).startsWith("hub: HUB-9010 ").contains(postgres.url()));
        assertThat(move().out()).startsWith("the move has ended before: nothing to do");

        try (RunningHub hub = RunningHub.start(folder, postgres, 2)) {
            settings();
            assertThat(trailBefore.lines()).hasSize(2);
            assertThat(out("audit", "--uln", ASH)).contains(trailBefore);
            assertThat(out("deadletters", "replay")).startsWith("1 set going again");
            assertThat(hub.submit(folder.resolve("night.csv"), RunningHub.COLLEGE, folder.resolve("after"))
                            .code())
                    .isEqualTo(1);
            assertThat(folder.resolve("after/result.xml")).hasBinaryContent(answerBefore);
            List<OutputFile.Line> all = new ArrayList<>(
                    OutputFile.read(folder.resolve("after/output.csv")).lines());
            all.addAll(answered(hub, "half-2", TWO_CHUNKS));
            all.addAll(answered(hub, "waiting-3", 40));
            all.addAll(answered(hub, "parked-4", 40));
            MainJobContract.assertNewNumbersAreForNewPeople(all);
            assertThat(all).extracting(OutputFile.Line::code).contains("RC001").doesNotContain("");
            assertThat(out("review", "decide", "1", "--same-as", ASH, "--reason", "passport seen"))
                    .startsWith("case 1 same person");
        }
    }

    @Test
    void what_cannot_be_meant_is_refused_with_how_to_mend_it() throws IOException {
        out("institution", "add", "--ukprn", RunningHub.COLLEGE, "--name", "A college");
        String to = "jdbc:postgresql://localhost:1/nobody";
        assertThat(run("move").err()).contains("say where to");
        assertThat(run("move", "--to", "jdbc:h2:mem:x").err()).contains("--to must begin with jdbc:postgresql:");
        assertThat(run("move", "--to", to + "?user=x&password=y").err())
                .contains("leave user and password out of --to");
        assertThat(run("move", "--to", to))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(5))
                .satisfies(ended -> assertThat(ended.err()).contains("cannot be reached", "goes on where it stopped"));
        assertThat(run("move", "--cancel").out()).startsWith("no move was begun here");
        Files.writeString(data.resolve("hub.properties"), "database.url=" + to);
        assertThat(run("move", "--to", to))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("take database.url"));
    }

    private RunningHub.Ended move() {
        return run(
                "move", "--to", postgres.url(), "--user", postgres.user(), "--password-file", folder.resolve("secret"));
    }

    /** What the command has told to write. */
    private void settings() throws IOException {
        Files.writeString(
                data.resolve("hub.properties"),
                "database.url=%s%ndatabase.user=%s%ndatabase.password=%s%n"
                        .formatted(postgres.url(), postgres.user(), postgres.password()));
    }

    private List<OutputFile.Line> answered(RunningHub hub, String name, int rows) {
        Path answer = hub.dropFolder(RunningHub.COLLEGE, "out").resolve(name + ".output.csv");
        Path result = answer.resolveSibling(name + ".result.xml");
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(answer) && Files.exists(result));
        RunningHub.Ended verified = RunningHub.command(
                "verify", result.toString(), "--trust", hub.authority().toString());
        assertThat(verified.code()).as(verified.toString()).isZero();
        List<OutputFile.Line> lines = OutputFile.read(answer).lines();
        assertThat(lines).hasSize(rows);
        return lines;
    }

    private String out(Object... arguments) {
        RunningHub.Ended ended = run(arguments);
        assertThat(ended.code()).as(ended.toString()).isZero();
        return ended.out();
    }

    private RunningHub.Ended run(Object... arguments) {
        List<String> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        all.addAll(List.of("--data", data.toString()));
        return RunningHub.command(all.toArray(String[]::new));
    }
}
