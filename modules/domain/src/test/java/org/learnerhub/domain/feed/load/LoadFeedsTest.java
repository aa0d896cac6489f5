package org.learnerhub.domain.feed.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.enquiry.NumberCheck.Holder;
import org.learnerhub.domain.enquiry.NumberCheck.Holding;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ControlTotals;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.feed.batch.AchievementKind;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.memory.InMemoryAudit;
import org.learnerhub.domain.memory.InMemoryEventLog;
import org.learnerhub.domain.memory.InMemoryFeeds;
import org.learnerhub.domain.memory.InMemoryHeldRows;
import org.learnerhub.domain.memory.InMemoryRegister;
import org.learnerhub.domain.memory.Unasked;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;

class LoadFeedsTest {

    private static final Ukprn SENDER = new Ukprn("10099001");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
    private static final UlnPermutation ULNS = new UlnPermutation(new byte[16]);

    private final InMemoryFeeds feeds = new InMemoryFeeds();
    private final InMemoryEventLog log = new InMemoryEventLog(feeds.transactions());
    private final InMemoryHeldRows held = new InMemoryHeldRows(feeds.transactions());
    private final InMemoryAudit audit = new InMemoryAudit(feeds.transactions());
    private final InMemoryRegister register = new InMemoryRegister(feeds.transactions());
    private final Map<Uln, Holder> holders = new HashMap<>();
    private final FeedPorts ports = new FeedPorts(
            new ExchangePorts(
                    feeds.transactions(),
                    feeds.ledger(),
                    Unasked.port(ChunkStore.class),
                    feeds.outbox(),
                    Unasked.port(DeadLetters.class),
                    Unasked.port(Editions.class),
                    Unasked.port(Vault.class),
                    Unasked.port(ReceiptWriter.class),
                    Unasked.port(DocumentSigner.class),
                    Unasked.port(BatchFindings.class),
                    Unasked.port(Notices.class)),
            feeds,
            feeds,
            log,
            held,
            feeds,
            feeds,
            register,
            ulns -> ulns.stream().collect(Collectors.toMap(uln -> uln, Cluster::alone)),
            keys -> Map.of(),
            audit,
            (batch, edition, totals, rows, output, seal, result) -> rows.forEachRemaining(row -> {}));
    private final Ownership ownership = new Ownership(
            ports,
            rows -> rows.stream()
                    .map(row -> Uln.of(row.text(LearnerField.ULN)))
                    .map(uln -> new Holding(holders.getOrDefault(uln, Holder.THE_PERSON), uln))
                    .toList(),
            UnknownQualification.LOAD);
    private final LoadFeeds load = new LoadFeeds(
            ports, ownership, new ChangeBudget(ports, new ChangeBudget.Limits(5, 50), feeds.clock()), feeds.clock());

    @Test
    void a_feed_is_loaded_and_its_totals_are_proved_and_the_same_again_changes_nothing() {
        holders.put(ULNS.at(7), Holder.SOMEBODY_ELSE);
        BatchId first = feed(FeedJob.ACH, rows(1_200, Action.CREATE, "A"));
        BatchId again = feed(FeedJob.ACH, rows(1_200, Action.CREATE, "A"));
        load.loadAllReady();

        ControlTotals totals = ControlTotals.of(batch(first).tally());
        assertThat(totals.created()).isEqualTo(1_199);
        assertThat(totals.held()).isEqualTo(1);
        assertThat(ControlTotals.of(batch(again).tally()).unchanged()).isEqualTo(1_199);
        assertThat(log.facts()).hasSize(1_199);
        assertThat(held.all()).hasSize(1);
        assertThat(found(first))
                .contains(new BatchFinding("HUB-6021", "Uln", 1, 9, 9))
                .hasSize(2);
        assertThat(new ReconcileFeed(ports).prove(batch(first)).differences()).isEmpty();
        assertThat(new ReconcileFeed(ports).prove(batch(again)).differences()).isEmpty();
        log.facts().remove(17);
        assertThat(new ReconcileFeed(ports).prove(batch(first)).differences()).hasSize(1);
    }

    @Test
    void a_feed_that_changes_much_waits_and_holds_up_nobody_but_its_senders_later_ones_until_it_is_confirmed() {
        feed(FeedJob.ACH, rows(100, Action.CREATE, "A"));
        BatchId much = feed(FeedJob.ACH, rows(50, Action.UPDATE, "B"));
        BatchId behind = feed(FeedJob.ACH, rows(1, Action.UPDATE, "C"));
        load.loadAllReady();

        assertThat(feeds.waiting()).singleElement().satisfies(asked -> {
            assertThat(asked.batch()).isEqualTo(much);
            assertThat(asked.changes()).isEqualTo(50);
            assertThat(asked.live()).isEqualTo(100);
        });
        assertThat(batch(behind).chunksDone()).isZero();
        Justification by = new Justification(new Caller.Staff("desk.one"), "as announced", "c-1");
        BatchKinds kinds = new BatchKinds(List.of(kind()));
        RefuseBatch refusal = new RefuseBatch(ports.exchange(), kinds, feeds.clock());
        assertThat(new DecideFeed(ports, refusal, kinds, feeds.clock()).confirm(much, SENDER, by))
                .isEmpty();
        load.loadAllReady();
        assertThat(batch(much).state()).isEqualTo(BatchState.ALLOCATED);
        assertThat(batch(behind).state()).isEqualTo(BatchState.ALLOCATED);
        assertThat(log.facts()).hasSize(151);
    }

    @Test
    void a_dry_run_decides_the_same_and_writes_nothing() {
        List<CheckedFeedRow> rows = new ArrayList<>(rows(1_100, Action.CREATE, "A"));
        rows.addAll(rows(3, Action.WITHDRAW, "A"));
        BatchId dry = feed(FeedJob.ACHDRY, rows);
        load.loadAllReady();
        BatchId real = feed(FeedJob.ACH, rows);
        assertThat(log.facts()).isEmpty();
        load.loadAllReady();

        assertThat(batch(dry).tally()).isEqualTo(batch(real).tally());
        assertThat(ControlTotals.of(batch(dry).tally()).withdrawn()).isEqualTo(3);
        assertThat(audit.all()).hasSize(1_103);
    }

    @Test
    void a_dry_run_counts_what_earlier_chunks_hold_and_what_the_register_says_by_now() {
        IntStream.range(0, 40).forEach(i -> holders.put(ULNS.at(i), Holder.NOBODY));
        List<CheckedFeedRow> rows = new ArrayList<>(rows(1_000, Action.CREATE, "A"));
        rows.addAll(rows(20, Action.CREATE, "A"));
        rows.addAll(rows(30, Action.UPDATE, "B"));
        rows.addAll(rows(960, Action.REINSTATE, "A"));
        rows.addAll(rows(10, Action.WITHDRAW, "A"));
        BatchId dry = feed(FeedJob.ACHDRY, rows);
        holders.put(ULNS.at(39), Holder.THE_PERSON);
        register.put(ULNS.at(5_000), LearnerDetails.of(Map.of(LearnerField.GIVEN_NAME, "Some")));
        load.loadAllReady();
        assertThat(held.all()).isEmpty();
        BatchId real = feed(FeedJob.ACH, rows);
        load.loadAllReady();

        assertThat(batch(dry).tally()).isEqualTo(batch(real).tally());
        assertThat(ControlTotals.of(batch(real).tally()).withdrawn()).isEqualTo(10);
    }

    private AchievementKind kind() {
        return new AchievementKind(ports, (file, habits, sink) -> {}, batch -> (row, layout) -> {
            throw new AssertionError("no row is checked");
        });
    }

    /** What the answer of a loaded feed counts. */
    private List<BatchFinding> found(BatchId id) {
        return kind().answerAndCount(
                        batch(id),
                        Edition.first(id),
                        Path.of("output"),
                        () -> {
                            throw new AssertionError("nothing is signed");
                        },
                        Path.of("result"));
    }

    private Batch batch(BatchId id) {
        return feeds.ledger().find(id).orElseThrow();
    }

    private static List<CheckedFeedRow> rows(int many, Action action, String grade) {
        return IntStream.range(0, many)
                .mapToObj(i -> {
                    Uln uln = ULNS.at(i);
                    LearnerDetails claimed = LearnerDetails.of(Map.of(LearnerField.ULN, uln.toString()));
                    EventContent content = new EventContent.Achievement("Q1", DAY, null, grade, null, false);
                    return new CheckedFeedRow(
                            i + 2,
                            Map.of(),
                            new Statement(uln, claimed, action, DAY.plusDays(action.number()), null, content),
                            List.of());
                })
                .toList();
    }

    private BatchId feed(Job job, List<CheckedFeedRow> rows) {
        BatchId id = feeds.ledger().nextId();
        Batch received = Batch.received(
                id,
                new Batch.Identity(SENDER, "sha", "key " + id, job),
                new Batch.Origin(null, "Pat", WayIn.SOAP_EXCHANGE, "a.csv", 1, FileHabits.auto()),
                feeds.clock().instant());
        int chunks = (rows.size() + Batch.CHUNK_ROWS - 1) / Batch.CHUNK_ROWS;
        FileHead head = new FileHead(FileFormat.CSV, FeedLayout.ACH.layout(), null, null, null, null, job, List.of());
        feeds.transactions().run(() -> {
            feeds.ledger().add(received, new byte[0]);
            feeds.ledger()
                    .update(received.checked(
                            new Batch.Checked(head, job, rows.size(), chunks),
                            feeds.clock().instant()));
            for (int chunk = 0; chunk < chunks; chunk++) {
                int from = chunk * Batch.CHUNK_ROWS;
                feeds.addRows(id, chunk, rows.subList(from, Math.min(rows.size(), from + Batch.CHUNK_ROWS)));
            }
        });
        for (int chunk = 0; chunk < chunks; chunk++) {
            new OwnFeedChunk(ports, ownership, feeds.clock()).own(id, chunk);
        }
        return id;
    }
}
