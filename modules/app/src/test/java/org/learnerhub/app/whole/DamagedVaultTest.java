package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.testkit.H2Databases;

/** An answer that the disk has changed reaches nobody, by no way. */
class DamagedVaultTest {

    @TempDir
    private Path folder;

    private RunningHub hub;
    private Path file;

    @BeforeEach
    void start_and_answer_a_file() {
        hub = RunningHub.start(folder, H2Databases.freshInMemory(), 2, Map.of());
        file = RunningHub.generate(folder.resolve("night.csv"), 20, 3);
        assertThat(hub.submit(file, RunningHub.COLLEGE, folder.resolve("first")).code())
                .isLessThanOrEqualTo(1);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void a_changed_document_is_told_as_damage_and_not_sent() throws IOException {
        for (String name : List.of("output.csv", "output.csv.signature.xml", "result.xml")) {
            assertToldAsDamage(name, folder.resolve("of-" + name));
        }
    }

    /** @param out folder for what is fetched */
    private void assertToldAsDamage(String name, Path out) throws IOException {
        Path kept = kept(name);
        byte[] whole = Files.readAllBytes(kept);
        byte[] changed = whole.clone();
        changed[changed.length / 2] ^= 1;
        Files.write(kept, changed);

        RunningHub.Ended ended = hub.submit(file, RunningHub.COLLEGE, out.resolve("damaged"));

        assertThat(ended.code()).as(ended.err()).isEqualTo(4);
        assertThat(ended.err()).as(name).contains("HUB-5010").contains("Correlation id");
        assertThat(out.resolve("damaged").resolve(name)).doesNotExist();
        Files.write(kept, whole);
        assertThat(hub.submit(file, RunningHub.COLLEGE, out.resolve("whole")).code())
                .isLessThanOrEqualTo(1);
        assertThat(out.resolve("whole").resolve(name)).hasBinaryContent(whole);
    }

    @Test
    void a_lost_document_is_told_as_damage_and_not_as_one_that_never_was() throws IOException {
        Files.delete(kept("output.csv.signature.xml"));

        RunningHub.Ended ended = hub.submit(file, RunningHub.COLLEGE, folder.resolve("second"));

        assertThat(ended.code()).as(ended.err()).isEqualTo(4);
        assertThat(ended.err()).contains("HUB-5010");
    }

    @Test
    void a_cut_answer_comes_into_no_folder_and_its_delivery_waits_for_the_operator() throws Exception {
        Path kept = kept("output.csv");
        Files.write(kept, List.of("cut"));
        Path in = hub.dropFolder(RunningHub.COLLEGE, "in");
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.isDirectory(in));
        Files.copy(file, folder.resolve("again.csv"));
        Files.move(folder.resolve("again.csv"), in.resolve("again.csv"));

        await().atMost(Duration.ofMinutes(2))
                .until(() -> parked().stream().anyMatch(letter -> letter.code().equals("HUB-5010")));

        assertThat(parked()).allMatch(letter -> letter.task().step().equals(Step.DELIVER));
        try (Stream<Path> delivered = Files.list(hub.dropFolder(RunningHub.COLLEGE, "out"))) {
            assertThat(delivered).noneMatch(path -> path.toString().endsWith("output.csv"));
        }
        assertThat(hub.server().core().store().damagedFiles()).isEqualTo(1);
        assertThat(health()).as("everything else goes on").contains("UP");
    }

    @Test
    void a_sent_file_that_was_damaged_before_it_was_checked_waits_for_the_operator_and_is_not_refused()
            throws Exception {
        HubCore core = hub.server().core();
        Files.write(kept("input"), List.of("cut"));
        try (Connection connection = core.store().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update batch set state = 'RECEIVED'");
        }

        core.exchange().unitOfWork().run(() -> core.exchange().outbox().add(Task.of(Step.CHECK, new BatchId(1))));

        await().atMost(Duration.ofMinutes(2)).until(() -> !parked().isEmpty());
        assertThat(parked())
                .singleElement()
                .satisfies(letter -> assertThat(letter.code()).isEqualTo("HUB-5010"))
                .satisfies(letter -> assertThat(letter.task().step()).isEqualTo(Step.CHECK));
        assertThat(core.exchange().ledger().find(new BatchId(1)).orElseThrow().refusal())
                .isNull();
    }

    private List<DeadLetter> parked() {
        return hub.server().core().store().deadLetters().all();
    }

    private String health() throws IOException, InterruptedException {
        URI address = URI.create(hub.address() + "/actuator/health");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Path kept(String name) {
        return folder.resolve("data/vault/kept/1").resolve(name);
    }
}
