package org.learnerhub.domain.feed.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedAnswerWriter;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedQueue;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.RowOwner;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.memory.InMemoryEventLog;
import org.learnerhub.domain.memory.InMemoryHeldRows;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.Unasked;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.Qualifications;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.record.EventLog.RecordMove;
import org.learnerhub.domain.record.EventState;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.record.MovedRecords;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;
import org.learnerhub.domain.work.UnitOfWork;

/** What must hold of records whatever is sent, merged and unmerged. */
class RandomRecordsTest {

    private static final int SEQUENCES = 300;
    private static final int STEPS = 40;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
    private static final Instant START = Instant.parse("2026-08-20T10:00:00Z");
    private static final List<Ukprn> SENDERS = List.of(new Ukprn("10099001"), new Ukprn("10099002"));
    private static final List<Uln> ULNS =
            IntStream.range(0, 6).mapToObj(new UlnPermutation(new byte[16])::at).toList();

    private final Set<FeedOutcome> met = new HashSet<>();

    @Test
    void every_row_is_in_one_record_or_held_or_refused_and_both_questions_and_the_feed_say_what_the_plain_list_says() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Sequence sequence = new Sequence(new Random(seed));
            for (int step = 0; step < STEPS; step++) {
                sequence.step(step);
            }
            sequence.assertEachEventIsInOneRecord();
            sequence.assertBothQuestions();
            sequence.assertTotals();
        }
        assertThat(met)
                .contains(
                        FeedOutcome.CREATED_FINAL,
                        FeedOutcome.CREATED_PROVISIONAL,
                        FeedOutcome.UPDATED_FINAL,
                        FeedOutcome.PROMOTED,
                        FeedOutcome.UNCHANGED_FINAL,
                        FeedOutcome.WITHDRAWN,
                        FeedOutcome.REINSTATED,
                        FeedOutcome.HELD_LEARNER,
                        FeedOutcome.REFUSED_RULE);
    }

    private final class Sequence {

        private final Random random;
        private final InMemoryEventLog log = new InMemoryEventLog(InMemoryTransactions.none());
        private final InMemoryHeldRows held = new InMemoryHeldRows(InMemoryTransactions.none());
        private final MovedRecords moved = new MovedRecords(log);
        private final Map<Uln, Uln> mergedInto = new HashMap<>();
        private final Map<Ukprn, Long> live = new HashMap<>();
        private final FeedPorts ports;
        private long batch;

        Sequence(Random random) {
            this.random = random;
            FeedTotals totals = new FeedTotals() {
                @Override
                public long live(Ukprn sender, EventKind kind) {
                    return live.getOrDefault(sender, 0L);
                }

                @Override
                public void add(Ukprn sender, EventKind kind, long more) {
                    live.merge(sender, more, Long::sum);
                }
            };
            ports = new FeedPorts(
                    new ExchangePorts(
                            Unasked.port(UnitOfWork.class),
                            Unasked.port(BatchLedger.class),
                            Unasked.port(ChunkStore.class),
                            Unasked.port(Outbox.class),
                            Unasked.port(DeadLetters.class),
                            Unasked.port(Editions.class),
                            Unasked.port(Vault.class),
                            Unasked.port(ReceiptWriter.class),
                            Unasked.port(DocumentSigner.class),
                            Unasked.port(BatchFindings.class),
                            Unasked.port(Notices.class)),
                    Unasked.port(FeedQueue.class),
                    Unasked.port(FeedChunks.class),
                    log,
                    held,
                    totals,
                    Unasked.port(FeedConfirmations.class),
                    Unasked.port(LearnerRegister.class),
                    Unasked.port(LearnerClusters.class),
                    Unasked.port(Qualifications.class),
                    Unasked.port(AuditTrail.class),
                    Unasked.port(FeedAnswerWriter.class));
        }

        void step(int step) {
            int dice = random.nextInt(10);
            if (dice < 1) {
                merge(one(ULNS), one(ULNS));
            } else if (dice < 2) {
                unmerge(one(ULNS));
            } else {
                feed(step);
            }
        }

        private void merge(Uln uln, Uln master) {
            if (root(uln).equals(uln) && root(master).equals(master) && !uln.equals(master)) {
                moved.merged(below(uln), master, START);
                mergedInto.put(uln, master);
            }
        }

        private void unmerge(Uln uln) {
            if (mergedInto.containsKey(uln)) {
                Uln master = root(uln);
                mergedInto.remove(uln);
                List<Uln> back =
                        below(uln).stream().filter(one -> !one.equals(uln)).toList();
                moved.unmerged(uln, back, master, START);
            }
        }

        private Uln root(Uln uln) {
            Uln master = mergedInto.get(uln);
            return master == null ? uln : root(master);
        }

        private List<Uln> below(Uln top) {
            return ULNS.stream().filter(uln -> isBelow(uln, top)).toList();
        }

        private boolean isBelow(Uln uln, Uln top) {
            Uln master = mergedInto.get(uln);
            return uln.equals(top) || (master != null && isBelow(master, top));
        }

        private Cluster cluster(Uln uln) {
            return new Cluster(root(uln), below(root(uln)).stream().sorted().toList());
        }

        private void feed(int step) {
            batch++;
            Ukprn sender = one(SENDERS);
            List<DueRow> rows = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(this::row)
                    .toList();
            List<FeedRowOutcome> outcomes = load(sender, rows, step);
            outcomes.forEach(outcome -> met.add(outcome.outcome()));
            assertEachRowEndedOnce(rows, outcomes);
            if (random.nextInt(4) == 0) {
                int facts = log.facts().size();
                List<FeedRowOutcome> last = outcomes;
                if (rows.size() == 1 && last.get(0).event() != null) {
                    assertThat(load(sender, rows, step).get(0).outcome())
                            .isIn(FeedOutcome.UNCHANGED_FINAL, FeedOutcome.UNCHANGED_PROVISIONAL);
                    assertThat(log.facts()).hasSize(facts);
                }
            }
        }

        private List<FeedRowOutcome> load(Ukprn sender, List<DueRow> rows, int step) {
            EventKeys keys = new EventKeys(sender, EventKind.ACHIEVEMENT);
            DecidedRows decided = DecidedRows.of(
                    ports, keys, rows, this::cluster, log.lock(), START.plusSeconds(step), new Meanwhile());
            decided.write(ports, keys);
            return decided.outcomes();
        }

        private DueRow row(int number) {
            Uln uln = one(ULNS);
            boolean agrees = random.nextInt(8) > 0;
            EventContent content = new EventContent.Achievement(
                    "Q" + random.nextInt(2), DAY, null, one(List.of("A", "B")), null, random.nextBoolean());
            String person = agrees ? uln.toString() : one(ULNS).toString();
            LearnerDetails claimed = LearnerDetails.of(Map.of(LearnerField.GIVEN_NAME, person));
            Statement statement = new Statement(
                    uln, claimed, one(List.of(Action.values())), DAY.plusDays(random.nextInt(6)), null, content);
            Map<FeedField, String> original = Map.of(FeedField.MIS_IDENTIFIER, person);
            return new DueRow(
                    new BatchId(batch),
                    new CheckedFeedRow(number + 2, original, statement, List.of()),
                    new RowOwner(agrees ? RowOwner.Whose.AGREES : RowOwner.Whose.NAMES_DIFFER, null));
        }

        private void assertEachRowEndedOnce(List<DueRow> rows, List<FeedRowOutcome> outcomes) {
            for (int i = 0; i < rows.size(); i++) {
                DueRow row = rows.get(i);
                FeedRowOutcome outcome = outcomes.get(i);
                List<Fact> facts = log.facts().stream()
                        .filter(fact -> fact.origin()
                                .equals(new Fact.Origin(batch, row.row().row())))
                        .toList();
                List<HeldRow> kept = held.all().stream()
                        .filter(one -> one.batch().equals(row.batch())
                                && one.row() == row.row().row())
                        .toList();
                boolean holds = outcome.outcome() == FeedOutcome.HELD_LEARNER && outcome.heldAs() == null;
                assertThat(facts).hasSize(FeedTallies.factsOf(outcome));
                assertThat(kept).hasSize(holds ? 1 : 0);
                facts.forEach(fact -> assertThat(root(fact.key().uln()))
                        .isEqualTo(root(requireNonNull(row.row().statement()).uln())));
                if (row.owner().whose() != RowOwner.Whose.AGREES) {
                    assertThat(facts).isEmpty();
                }
            }
        }

        /** The feed alone leads to whom events are shown with. */
        void assertEachEventIsInOneRecord() {
            Map<Uln, Uln> shownWith = new HashMap<>();
            Map<Long, Uln> shown = new HashMap<>();
            long after = 0;
            while (after < log.lastNumber()) {
                long upTo = Math.min(log.lastNumber(), after + 7);
                var page = log.between(after, upTo, ULNS, Integer.MAX_VALUE);
                page.facts().forEach(fact -> shown.put(fact.event(), fact.key().uln()));
                for (RecordMove move : page.moves()) {
                    if (move.merged()) {
                        shownWith.put(move.uln(), move.master());
                    } else {
                        shownWith.remove(move.uln());
                    }
                }
                after = upTo;
            }
            Map<Long, Uln> byFeed = new HashMap<>();
            shown.forEach((event, uln) -> byFeed.put(event, shownWith.getOrDefault(uln, uln)));
            Map<Long, Uln> byRegister = new HashMap<>();
            for (Uln top : ULNS.stream().filter(uln -> root(uln).equals(uln)).toList()) {
                log.of(cluster(top).numbers()).values().stream()
                        .flatMap(List::stream)
                        .map(Fact::event)
                        .distinct()
                        .forEach(event -> assertThat(byRegister.put(event, top)).isNull());
            }
            assertThat(byFeed).isEqualTo(byRegister);
        }

        void assertBothQuestions() {
            Map<Long, List<Fact>> events = log.facts().stream().collect(Collectors.groupingBy(Fact::event));
            for (List<Fact> facts : events.values()) {
                List<Fact> shuffled = new ArrayList<>(facts);
                Collections.shuffle(shuffled, random);
                EventHistory history = EventHistory.of(shuffled);
                for (int i = 0; i < 4; i++) {
                    LocalDate on = random.nextInt(4) == 0 ? null : DAY.plusDays(random.nextInt(8) - 1);
                    Instant known = random.nextInt(4) == 0 ? null : START.plusSeconds(random.nextInt(STEPS));
                    assertThat(history.at(on, known).map(Sequence::told)).isEqualTo(plainly(facts, on, known));
                }
            }
        }

        private static String told(EventState state) {
            return state.content() + " " + state.withdrawn();
        }

        /** The newest action counts, and the newest content that is no withdrawal's. */
        private static Optional<String> plainly(List<Fact> facts, @Nullable LocalDate on, @Nullable Instant known) {
            Fact first = null;
            Fact newest = null;
            Fact shown = null;
            for (Fact fact : facts) {
                boolean creates = fact.number() == fact.event();
                LocalDate since = creates ? fact.key().date() : fact.actionDate();
                boolean counts = (on == null || !since.isAfter(on))
                        && (known == null || !fact.recordedAt().isAfter(known));
                if (counts && creates) {
                    first = fact;
                } else if (counts) {
                    newest = later(newest, fact);
                    shown = fact.action() == Action.WITHDRAW ? shown : later(shown, fact);
                }
            }
            if (first == null) {
                return Optional.empty();
            }
            EventContent content = shown == null ? first.content() : shown.content();
            return Optional.of(content + " " + (newest != null && newest.action() == Action.WITHDRAW));
        }

        private static Fact later(@Nullable Fact one, Fact other) {
            return one == null || !one.actionDate().isAfter(other.actionDate()) ? other : one;
        }

        void assertTotals() {
            for (Ukprn sender : SENDERS) {
                long counted = log.facts().stream()
                        .filter(fact -> fact.key().sender().equals(sender))
                        .collect(Collectors.groupingBy(Fact::event))
                        .values()
                        .stream()
                        .filter(facts -> EventHistory.of(facts)
                                .now()
                                .filter(now -> !now.withdrawn())
                                .isPresent())
                        .count();
                assertThat(live.getOrDefault(sender, 0L)).isEqualTo(counted);
            }
        }

        private <T> T one(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
