package org.learnerhub.app.whole.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.app.whole.MainJobContract;
import org.learnerhub.app.whole.OutputFile;
import org.learnerhub.app.whole.RunningHub;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;

/** Two hub processes on one PostgreSQL and one broker process. */
class TwoNodesTest {

    private static final int ROWS = 20_000;

    @TempDir
    Path folder;

    @Test
    void two_nodes_share_a_batch_and_one_killed_half_way_does_not_stop_it() throws IOException {
        int port = FreePort.next();
        Files.writeString(folder.resolve("password"), "Fairmead-Night-1");
        Path file = RunningHub.generate(folder.resolve("big.csv"), ROWS, 51);
        try (HubProcess broker = HubProcess.start(
                folder.resolve("broker.log"), Map.of(), "broker", "--port", "" + port, "--data", folder + "/broker")) {
            broker.ready();
            Map<String, String> environment = environment(port);
            try (HubProcess one = node("one", environment)) {
                String address = one.ready();
                try (HubProcess two = node("two", environment)) {
                    assertNothingRevokedIsServed(environment, address, two);
                    CompletableFuture<RunningHub.Ended> answer =
                            CompletableFuture.supplyAsync(() -> submit(address, file));
                    await().atMost(Duration.ofMinutes(2))
                            .pollInterval(Duration.ofMillis(20))
                            .until(() -> !two.lines("done MATCH").isEmpty()
                                    && !one.lines("done MATCH").isEmpty());
                    two.kill();
                    assertThat(answer.join().code())
                            .as(answer.join().toString())
                            .isLessThanOrEqualTo(1);
                }
            }
        }
        List<OutputFile.Line> lines =
                OutputFile.read(folder.resolve("out/output.csv")).lines();
        assertThat(lines).hasSize(ROWS);
        MainJobContract.assertNewNumbersAreForNewPeople(lines);
    }

    /** Also not by a node that stood still while it was revoked by another, and served it before. */
    private void assertNothingRevokedIsServed(Map<String, String> environment, String first, HubProcess two) {
        String second = two.ready();
        try (HubCore third = HubCore.open(HubSettings.load(folder.resolve("third"), environment), () -> {})) {
            SharedLink link = new SharedLink(third);
            assertThat(link.open(second)).isEqualTo(200);
            two.halt();
            try {
                link.revoke();
            } finally {
                two.goOn();
            }
            assertThat(link.open(second)).isEqualTo(404);
            assertThat(link.open(first)).isEqualTo(404);
        }
    }

    private HubProcess node(String name, Map<String, String> environment) {
        return HubProcess.start(
                folder.resolve(name + ".log"),
                environment,
                "serve",
                "--port",
                "0",
                "--sandbox",
                "--data",
                folder.resolve(name).toString());
    }

    private Map<String, String> environment(int brokerPort) {
        TestDatabase database = PostgresServer.freshDatabase();
        Map<String, String> environment = new HashMap<>();
        environment.put("HUB_DATABASE_URL", database.url());
        environment.put("HUB_DATABASE_USER", database.user());
        environment.put("HUB_DATABASE_PASSWORD", database.password());
        environment.put("HUB_BROKER_URL", "tcp://127.0.0.1:" + brokerPort);
        for (String shared : List.of("keys", "learner-keys", "vault", "exchange", "trust")) {
            environment.put(
                    "HUB_" + shared.toUpperCase(Locale.ROOT).replace('-', '_'),
                    folder.resolve("shared/" + shared).toString());
        }
        return environment;
    }

    private RunningHub.Ended submit(String address, Path file) {
        return HubProcess.submit(
                address,
                folder.resolve("password"),
                file,
                "--out",
                folder.resolve("out").toString());
    }
}
