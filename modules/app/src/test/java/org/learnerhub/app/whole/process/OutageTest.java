package org.learnerhub.app.whole.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.whole.OutputFile;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;
import org.learnerhub.testkit.hostile.Attack;
import org.learnerhub.testkit.hostile.Target;
import org.learnerhub.testkit.hostile.Wire;

/** A database or a broker that is away for a while costs time and nothing else. */
class OutageTest {

    private static final int ROWS = 20_000;
    private static final int CALLS = 60;
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void a_batch_outlives_its_database_and_no_task_is_parked() throws IOException {
        TestDatabase database = PostgresServer.freshDatabase();
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        Path file = RunningHub.generate(folder.resolve("batch.csv"), ROWS, 61);
        try (CutWire wire = new CutWire(port);
                RunningHub hub = RunningHub.start(folder, behind(database, port, wire), 2)) {
            CompletableFuture<RunningHub.Ended> answer = CompletableFuture.supplyAsync(
                    () -> hub.submit(file, RunningHub.COLLEGE, folder.resolve("out"), "--no-wait"));
            assertThat(answer.join().code()).isZero();

            wire.cut();
            await().atMost(SOON).until(() -> health(hub) == HttpURLConnection.HTTP_UNAVAILABLE);
            long began = System.nanoTime();
            IntStream.range(0, CALLS)
                    .parallel()
                    .forEach(call -> assertThat(find(hub)).contains("HUB-9000"));
            System.out.printf(
                    "%d calls while the database is away: answered in %d ms%n",
                    CALLS, (System.nanoTime() - began) / 1_000_000);
            HubProcess.pause(15_000);
            wire.mend();

            await().atMost(SOON).until(() -> health(hub) == HttpURLConnection.HTTP_OK);
            RunningHub.Ended ended = hub.submit(file, RunningHub.COLLEGE, folder.resolve("out"));
            assertThat(ended.code()).as(ended.err()).isLessThanOrEqualTo(1);
            assertThat(OutputFile.read(folder.resolve("out/output.csv")).lines())
                    .hasSize(ROWS);
            assertThat(hub.server().core().store().deadLetters().all()).isEmpty();
        }
    }

    @Test
    void a_node_whose_broker_is_away_ends_when_it_is_told_to() throws IOException {
        Path log = folder.resolve("hub.log");
        int port;
        HubProcess hub;
        Map<String, String> environment = new HashMap<>();
        try (HubProcess broker = HubProcess.start(
                folder.resolve("broker.log"),
                Map.of(),
                "broker",
                "--port",
                "" + FreePort.next(),
                "--data",
                folder + "/b")) {
            port = URI.create(broker.ready()).getPort();
            environment.put("HUB_BROKER_URL", "tcp://127.0.0.1:" + port);
            hub = HubProcess.start(log, environment, "serve", "--port", "0", "--sandbox", "--data", folder + "/data");
            hub.ready();
        }
        try (hub) {
            long began = System.nanoTime();
            assertThat(hub.terminate(Duration.ofSeconds(60)))
                    .as(Files.readString(log))
                    .isTrue();
            System.out.printf(
                    "SIGTERM while the broker is away: ended in %d ms%n", (System.nanoTime() - began) / 1_000_000);
        }
    }

    private static TestDatabase behind(TestDatabase database, int port, CutWire wire) {
        return new TestDatabase(
                database.url().replace(":" + port + "/", ":" + wire.port() + "/"),
                database.user(),
                database.password());
    }

    private static int health(RunningHub hub) throws IOException {
        URL url = URI.create(hub.address() + "/actuator/health").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setReadTimeout((int) SOON.toMillis());
        return connection.getResponseCode();
    }

    private static String find(RunningHub hub) {
        String message =
                new Target(RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), 1).goodMessage();
        return new Wire(hub.server().port(), SOON)
                .send(Attack.message(
                        "/services/LearnerService",
                        message.getBytes(StandardCharsets.UTF_8),
                        "Content-Type: text/xml; charset=utf-8"))
                .text();
    }
}
