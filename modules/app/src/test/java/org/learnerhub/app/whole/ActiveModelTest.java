package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.matching.LearnerSheet;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.matching.DamagedModelException;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes on one PostgreSQL, of which one has never seen the model's file. */
class ActiveModelTest {

    private static final String SHIPPED = MatchModel.standard().digest();

    private final TestDatabase database = PostgresServer.freshDatabase();

    @TempDir
    private Path folder;

    @Test
    void all_nodes_follow_without_a_stop_and_what_was_received_before_keeps_its_model() throws IOException {
        Path one = dataFolder("one");
        Path two = dataFolder("two");
        Path model = model();
        String digest = MatchModel.of(Files.readAllBytes(model)).digest();
        List<BatchId> before;
        List<BatchId> after;
        try (HubCore first = open(one);
                HubCore second = open(two)) {
            Sandbox.load(first, RunningHub.ROOT.resolve("samples/institutions.csv"));
            before = List.of(receive(first, "A1"), receive(second, "A2"));
            assertThat(match(one, "propose", model.toString())).startsWith("0 model strict-1");
            assertThat(match(one, "activate", "strict-1", "--by", "Ada")).startsWith("2 hub: HUB-9024 ");
            assertThat(model(second, receive(second, "A3"))).isEqualTo(SHIPPED);

            assertThat(match(one, "activate", "strict-1", "--by", "Ada", "--untried"))
                    .startsWith("0 active: " + digest);

            after = List.of(receive(first, "B1"), receive(second, "B2"));
            assertThat(after).allSatisfy(id -> assertThat(model(second, id)).isEqualTo(digest));
            assertThat(before).allSatisfy(id -> assertThat(model(first, id)).isEqualTo(SHIPPED));
        }
        refuseUnderDamaged(two, digest);
        assertThat(match(one, "propose", model.toString())).contains("was proposed before");
        Files.delete(model);
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(two, Map.of()), 0, Commands::inside)) {
            assertThat(before)
                    .allSatisfy(id -> assertThat(result(hub.core(), id)).contains(SHIPPED));
            assertThat(after)
                    .allSatisfy(id -> assertThat(result(hub.core(), id))
                            .contains(digest, "name=\"strict-1\"")
                            .doesNotContain(SHIPPED));

            assertThat(match(one, "deactivate", "--by", "Ada", "--reason", "second thoughts"))
                    .startsWith("0 ");
            assertThat(result(hub.core(), receive(hub.core(), "C1"))).contains(SHIPPED);
        }
    }

    private void refuseUnderDamaged(Path data, String digest) {
        try (HubCore started = open(data)) {
            new JdbcTemplate(started.store().dataSource())
                    .update(
                            "update match_model set model = replace(model, 'match=25', 'match=2') where digest = ?",
                            digest);
            assertThatThrownBy(() -> receive(started, "D1")).isInstanceOf(DamagedModelException.class);
        }
    }

    private Path dataFolder(String name) throws IOException {
        Path data = Files.createDirectories(folder.resolve(name));
        Stream<String> shared = Stream.of("keys", "learner.keys", "vault", "exchange", "trust")
                .map(setting -> setting + "=" + folder.resolve("shared").resolve(setting));
        Stream<String> own = Stream.of(
                "database.url=" + database.url(),
                "database.user=" + database.user(),
                "database.password=" + database.password());
        Files.write(data.resolve("hub.properties"), Stream.concat(shared, own).toList());
        return data;
    }

    private Path model() throws IOException {
        StringBuilder text = new StringBuilder();
        MatchModel.standard().settings().forEach((name, value) -> text.append(name + "=" + value + "\n"));
        return Files.writeString(folder.resolve("strict.properties"), text + "name=strict-1\nmatch=25\n");
    }

    private static HubCore open(Path data) {
        return HubCore.open(HubSettings.load(data, Map.of()), () -> {});
    }

    private static String match(Path data, String... words) {
        RunningHub.Ended ended =
                RunningHub.command(Stream.of(Stream.of("match"), Stream.of(words), Stream.of("--data", data.toString()))
                        .flatMap(some -> some)
                        .toArray(String[]::new));
        return ended.code() + " " + ended.out() + ended.err();
    }

    private BatchId receive(HubCore core, String mis) throws IOException {
        Path file = new LearnerSheet()
                .add("", mis, "Oswald", "Ashgrove", "CV1 2AB", "2005-03-01")
                .write(folder.resolve(mis + ".csv"));
        Submission submission = new Submission(
                core.store().institutions().find(new Ukprn(RunningHub.COLLEGE)).orElseThrow(),
                "tests",
                WayIn.SOAP_EXCHANGE,
                mis + ".csv",
                RegistrationJob.FUL,
                "",
                null);
        return core.receive()
                .receive(submission, new ByteArrayInputStream(Files.readAllBytes(file)))
                .batch();
    }

    private static String model(HubCore core, BatchId id) {
        return core.registration().terms().rules(id).model();
    }

    private static String result(HubCore core, BatchId id) throws IOException {
        Batch ended = await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> core.exchange().ledger().find(id).orElseThrow(),
                        batch -> batch.state().isFinal());
        try (InputStream result =
                core.answers().document(ended, Document.RESULT).content()) {
            return new String(result.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
