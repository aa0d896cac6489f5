package org.learnerhub.app.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.verification.VerificationKind;
import org.learnerhub.signature.Verdict;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.TestDatabase;

/** What an older program left ({@code src/test/resources/upgrade}) goes on under this one. */
class UpgradedHubTest {

    private static final List<Long> FINISHED_HERE = List.of(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    private static final Duration SOON = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private TestDatabase database;

    @BeforeEach
    void restore() throws IOException, SQLException {
        Path restored = folder.resolve("restored");
        unpack(restored);
        Files.createDirectories(folder.resolve("data/vault"));
        Files.move(restored.resolve("vault"), folder.resolve("data/vault/kept"));
        database = H2Databases.inFolder(Files.createDirectories(folder.resolve("database")));
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from '" + restored.resolve("hub.sql") + "'");
        }
    }

    @Test
    void batches_in_every_state_finish_and_keep_what_was_settled_and_nobody_gets_another_s_number() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("data/vault/kept/1/result.xml"));
        try (RunningHub hub = RunningHub.start(folder, database, 2)) {
            HubCore core = hub.server().core();
            assertThat(core.park().replayAll()).isEqualTo(1);
            await().atMost(SOON)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> LongStream.rangeClosed(1, 10)
                            .allMatch(id -> batch(core, id).state().isFinal()));

            assertThat(batch(core, 2).refusal()).isNotNull();
            assertThat(FINISHED_HERE).allSatisfy(id -> {
                assertThat(batch(core, id).state()).isEqualTo(BatchState.ANSWERED);
                assertThat(core.keys().verifier().verify(result(core, id))).isInstanceOf(Verdict.Genuine.class);
                assertThat(core.registration().terms().rules(new BatchId(id)).policy())
                        .isEqualTo(MatchPolicy.SCORED);
            });
            assertThat(LongStream.rangeClosed(1, 10)
                            .mapToInt(id -> batch(core, id).tally().total()))
                    .containsExactly(30, 0, 25, 1_005, 20, 15, 12, 2, 10, 8);
            assertThat(batch(core, 6).job()).isEqualTo(RegistrationJob.CHK);
            assertThat(batch(core, 7).job()).isEqualTo(RegistrationJob.DRY);
            assertThat(batch(core, 8).job()).isEqualTo(VerificationKind.VER);
            assertThat(newNumbers(core)).hasSize(30 + 25 + 1_005 + 20 + 10 + 8).doesNotHaveDuplicates();
            assertThat(result(core, 1).readAllBytes()).isEqualTo(before);
        }
    }

    private static Batch batch(HubCore core, long id) {
        return core.exchange().ledger().find(new BatchId(id)).orElseThrow();
    }

    private static InputStream result(HubCore core, long id) {
        return core.answers().document(batch(core, id), Document.RESULT).content();
    }

    private static List<Uln> newNumbers(HubCore core) {
        List<Uln> numbers = new ArrayList<>();
        for (long id : List.of(1L, 3L, 4L, 5L, 9L, 10L)) {
            core.learnerAnswers().rows(batch(core, id)).forEachRemaining(row -> {
                Uln uln = row.outcome().uln();
                if (uln != null) {
                    numbers.add(uln);
                }
            });
        }
        return numbers;
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream resource = UpgradedHubTest.class.getResourceAsStream("/upgrade/tables-24.zip");
                ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(resource))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }
}
