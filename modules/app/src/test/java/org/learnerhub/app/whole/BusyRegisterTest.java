package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.TestDatabase;
import org.learnerhub.testkit.hostile.Attack;
import org.learnerhub.testkit.hostile.Target;
import org.learnerhub.testkit.hostile.Wire;

/** While somebody holds the register's lock, those who only read are served, and those who write are told to come again. */
class BusyRegisterTest {

    private static final int WRITERS = 40;
    private static final int READERS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void finds_are_answered_and_registrations_are_put_off_on_h2() {
        assertReadersAreServed(H2Databases.inFolder(folder));
    }

    @Test
    void finds_are_answered_and_registrations_are_put_off_on_postgresql() {
        assertReadersAreServed(PostgresServer.freshDatabase());
    }

    private void assertReadersAreServed(TestDatabase database) {
        ExecutorService callers = Executors.newFixedThreadPool(WRITERS + READERS);
        try (RunningHub hub = RunningHub.start(folder, database, 2, Map.of("HUB_REGISTER_FIND_MINUTES", "off"))) {
            List<CompletableFuture<String>> writers = new ArrayList<>();
            hub.server().core().store().unitOfWork().rolledBack(() -> {
                LearnerRegister register = hub.server().core().store().register();
                register.lockForAllocation();
                for (int i = 0; i < WRITERS; i++) {
                    writers.add(CompletableFuture.supplyAsync(() -> call(hub, registration()), callers));
                }
                List<CompletableFuture<String>> readers = new ArrayList<>();
                for (int i = 0; i < READERS; i++) {
                    readers.add(CompletableFuture.supplyAsync(() -> call(hub, find(hub)), callers));
                }

                assertThat(readers)
                        .allSatisfy(reader -> assertThat(reader.join()).contains("<ResponseCode>"));
                assertThat(writers)
                        .allSatisfy(writer ->
                                assertThat(writer.join()).contains("WSEC0004").contains("HUB-2030"));
            });

            assertThat(call(hub, registration())).contains("RegisterLearnerResponse");
        } finally {
            callers.shutdownNow();
        }
    }

    private static String find(RunningHub hub) {
        return new Target(RunningHub.COLLEGE, hub.login(RunningHub.COLLEGE).password(), 1).goodMessage();
    }

    private static String registration() {
        try {
            return Files.readString(RunningHub.ROOT.resolve("samples/soap/register.request.xml"))
                    .replaceFirst("<OrganisationRef>.*</OrganisationRef>", "")
                    .replace("TEST0038", RunningHub.COLLEGE)
                    .replace("sixteen-letters!", "Fairmead-Night-1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String call(RunningHub hub, String message) {
        return new Wire(hub.server().port(), PATIENCE)
                .send(Attack.message(
                        "/services/LearnerService",
                        message.getBytes(StandardCharsets.UTF_8),
                        "Content-Type: text/xml; charset=utf-8"))
                .text();
    }
}
