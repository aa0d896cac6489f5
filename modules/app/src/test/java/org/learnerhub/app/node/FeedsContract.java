package org.learnerhub.app.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.Commands;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.InventedFeed.Line;
import org.learnerhub.app.node.PlainTruth.End;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.load.ReconcileFeed;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Feeds with everything that is wrong with feeds, from files to facts; {@code -Dhub.feed.rows} makes them as large as wanted. */
abstract class FeedsContract {

    static final int ROWS = Integer.getInteger("hub.feed.rows", 1_200);
    static final String NORTHGATE = "10099003";
    static final String SOUTHGATE = "10099004";
    static final Map<String, String> ANY_CHANGE = Map.of("HUB_FEEDS_CHANGE_SHARE", "100");

    private static final String FACTS =
            "select sender, uln, code_key, key_date, action, action_date, grade, provisional"
                    + " from learning_fact order by number";

    @TempDir
    private Path folder;

    private HubServer server;
    private InventedFeed feed;

    abstract TestDatabase freshDatabase();

    @BeforeEach
    void start() throws IOException {
        TestDatabase database = freshDatabase();
        Map<String, String> environment = new java.util.HashMap<>(ANY_CHANGE);
        environment.put("HUB_DATABASE_URL", database.url());
        environment.put("HUB_DATABASE_USER", database.user());
        environment.put("HUB_DATABASE_PASSWORD", database.password());
        server = HubServer.start(HubSettings.load(folder.resolve("data"), environment), 0, Commands::inside);
        Sandbox.load(server.core(), senders(folder));
        feed = new InventedFeed(ROWS, 14);
        feed.register(server.core());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    static Path senders(Path folder) throws IOException {
        return Files.writeString(folder.resolve("senders.csv"), """
                ukprn,organisation_ref,name,rights,user,password
                10099003,NORT03,Northgate Awards,awarding,northgate.results,Northgate-Award3
                10099004,SOUT04,Southgate Awards,awarding,southgate.results,Southgate-Award4
                """);
    }

    @Test
    void three_files_in_any_order_leave_what_a_plain_list_says_and_sent_again_they_change_nothing() {
        PlainTruth truth = new PlainTruth();
        for (int round = 0; round < 2; round++) {
            List<String> before = truth.facts();
            for (List<Line> file : feed.files()) {
                BatchId id = send(NORTHGATE, file, "round " + round);
                await(id);
                assertThat(ends(id)).isEqualTo(truth.tell(NORTHGATE, file));
                assertReconciles(id);
            }
            assertThat(stored()).isEqualTo(truth.facts());
            assertThat(stillHeld()).isEqualTo(truth.stillHeld());
            if (round > 0) {
                assertThat(truth.facts()).isEqualTo(before);
            }
        }
    }

    @Test
    void two_senders_at_once_and_one_of_them_twice_leave_one_history_each() {
        List<CompletableFuture<BatchId>> sent = new ArrayList<>();
        for (String key : List.of("once", "twice")) {
            for (String sender : List.of(NORTHGATE, SOUTHGATE)) {
                sent.add(CompletableFuture.supplyAsync(
                        () -> send(sender, feed.files().get(0), sender.equals(NORTHGATE) ? key : "once")));
            }
        }
        List<BatchId> all =
                sent.stream().map(CompletableFuture::join).distinct().toList();
        assertThat(all).hasSize(3);
        all.forEach(this::await);

        PlainTruth truth = new PlainTruth();
        truth.tell(NORTHGATE, feed.files().get(0));
        truth.tell(SOUTHGATE, feed.files().get(0));
        assertThat(stored()).isEqualTo(truth.facts());
        all.forEach(this::assertReconciles);
    }

    private BatchId send(String sender, List<Line> lines, String key) {
        return send(server.core(), sender, lines, key);
    }

    static BatchId send(HubCore core, String sender, List<Line> lines, String key) {
        return core.receive()
                .receive(
                        new Submission(
                                core.store()
                                        .institutions()
                                        .find(new Ukprn(sender))
                                        .orElseThrow(),
                                "tests",
                                WayIn.SOAP_EXCHANGE,
                                "results.csv",
                                FeedJob.ACH,
                                key,
                                null),
                        new ByteArrayInputStream(InventedFeed.csv(lines)))
                .batch();
    }

    private void await(BatchId id) {
        awaitAnswer(server.core(), id);
    }

    static void awaitAnswer(HubCore core, BatchId id) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofMinutes(20))
                .pollInterval(java.time.Duration.ofMillis(20))
                .until(() -> batch(core, id).state().isFinal());
    }

    static Batch batch(HubCore core, BatchId id) {
        return core.exchange().ledger().find(id).orElseThrow();
    }

    private Map<End, Integer> ends(BatchId id) {
        return ends(server.core(), id);
    }

    static Map<End, Integer> ends(HubCore core, BatchId id) {
        ControlTotals totals = ControlTotals.of(batch(core, id).tally());
        Map<End, Integer> ends = new EnumMap<>(Map.of(
                End.CREATED, totals.created(),
                End.UPDATED, totals.updated(),
                End.UNCHANGED, totals.unchanged(),
                End.WITHDRAWN, totals.withdrawn(),
                End.REINSTATED, totals.reinstated(),
                End.HELD, totals.held(),
                End.REFUSED, totals.refused()));
        ends.values().removeIf(count -> count == 0);
        return ends;
    }

    private void assertReconciles(BatchId id) {
        assertReconciles(server.core(), id);
    }

    static void assertReconciles(HubCore core, BatchId id) {
        assertThat(new ReconcileFeed(core.batches().feeds().ports())
                        .prove(batch(core, id))
                        .differences())
                .isEmpty();
    }

    private List<String> stored() {
        return stored(server.core());
    }

    static List<String> stored(HubCore core) {
        return new JdbcTemplate(core.store().dataSource())
                        .query(FACTS, (row, number) -> {
                            List<String> words = new ArrayList<>();
                            for (int i = 1; i <= 8; i++) {
                                words.add(i == 8 ? Boolean.toString(row.getBoolean(i)) : row.getString(i));
                            }
                            return String.join(" ", words);
                        })
                        .stream()
                        .sorted()
                        .toList();
    }

    private long stillHeld() {
        return stillHeld(server.core());
    }

    static long stillHeld(HubCore core) {
        return core.store().records().heldRows().held(0, Integer.MAX_VALUE).size();
    }
}
