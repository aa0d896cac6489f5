package org.learnerhub.domain.feed.load;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.enquiry.NumberCheck.Holder;
import org.learnerhub.domain.enquiry.NumberCheck.Holding;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Editions;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.ReceiptWriter;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedAnswerWriter;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.Statement;
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
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.LearnerEvents;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.vault.Vault;

/** Feeds over ports in memory; whose a number is, is what a test says. */
final class FeedsInMemory {

    static final Ukprn SENDER = new Ukprn("10099001");
    static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    private static final UlnPermutation ULNS = new UlnPermutation(new byte[16]);

    final InMemoryFeeds feeds = new InMemoryFeeds();
    final InMemoryEventLog log = new InMemoryEventLog(feeds.transactions());
    final InMemoryHeldRows held = new InMemoryHeldRows(feeds.transactions());
    final InMemoryAudit audit = new InMemoryAudit(feeds.transactions());
    final InMemoryRegister register = new InMemoryRegister(feeds.transactions());
    final Map<Uln, Holder> holders = new HashMap<>();
    final Map<Uln, Cluster> clusters = new HashMap<>();
    final Map<String, Qualification> list = new HashMap<>();
    final List<LearnerEvent> events = new ArrayList<>();
    final FeedPorts ports = new FeedPorts(
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
            this::clusters,
            keys -> keys.stream().filter(list::containsKey).collect(Collectors.toMap(key -> key, list::get)),
            audit,
            Unasked.port(FeedAnswerWriter.class));
    final Ownership ownership;
    final LoadFeeds load;

    FeedsInMemory(UnknownQualification unknown) {
        ownership = new Ownership(
                ports,
                rows -> rows.stream()
                        .map(row -> Uln.of(row.text(LearnerField.ULN)))
                        .map(uln -> new Holding(holders.getOrDefault(uln, Holder.THE_PERSON), uln))
                        .toList(),
                unknown);
        load = new LoadFeeds(
                ports,
                ownership,
                new ChangeBudget(ports, new ChangeBudget.Limits(5, 50), feeds.clock()),
                feeds.clock());
    }

    static Uln uln(int number) {
        return ULNS.at(number);
    }

    private Map<Uln, Cluster> clusters(Collection<Uln> ulns) {
        return ulns.stream()
                .filter(uln -> holders.get(uln) != Holder.NOBODY)
                .collect(Collectors.toMap(uln -> uln, uln -> clusters.getOrDefault(uln, Cluster.alone(uln))));
    }

    RetryHeld retry() {
        return new RetryHeld(ports, learnerEvents(), ownership, feeds.clock());
    }

    /** Something happens to a learner; from now on the number is this one's. */
    void happens(int learner, Holder now) {
        holders.put(uln(learner), now);
        register.put(
                uln(100 + events.size()),
                LearnerDetails.of(Map.of(
                        LearnerField.GIVEN_NAME, "Some",
                        LearnerField.FAMILY_NAME, "Body",
                        LearnerField.DATE_OF_BIRTH, "2006-01-01",
                        LearnerField.GENDER, "1",
                        LearnerField.POST_CODE, "CV4 9EE")));
        events.add(new LearnerEvent.Changed(
                register.lastEntry(), uln(learner), Instant.EPOCH, "test", LearnerDetails.nothing()));
    }

    private LearnerEvents learnerEvents() {
        return new LearnerEvents() {
            @Override
            public void append(LearnerEvent.Standing event) {
                throw new AssertionError("nothing is appended");
            }

            @Override
            public List<LearnerEvent> between(long after, long upTo, int most) {
                return events.stream()
                        .filter(event -> event.number() > after && event.number() <= upTo)
                        .limit(most)
                        .toList();
            }

            @Override
            public List<LearnerEvent.Standing> standingsBetween(Instant from, Instant before, long after, int most) {
                throw new AssertionError("not asked");
            }

            @Override
            public List<LearnerEvent> of(Uln uln) {
                throw new AssertionError("not asked");
            }

            @Override
            public Map<Uln, LearnerEvent.Merged> lastMerges(Collection<Uln> ulns) {
                throw new AssertionError("not asked");
            }
        };
    }

    /** About the candidate 7 of the sender, whatever number the row names. */
    static CheckedFeedRow row(int learner, Action action, String grade) {
        return row(learner, action, grade, "7", action.number());
    }

    static CheckedFeedRow row(int learner, Action action, String grade, String own, int days) {
        return row(learner, action, new EventContent.Achievement("Q1", DAY, null, grade, null, false), own, days);
    }

    static CheckedFeedRow row(int learner, Action action, EventContent content, String own, int days) {
        Uln uln = uln(learner);
        return new CheckedFeedRow(
                2,
                Map.of(FeedField.MIS_IDENTIFIER, own),
                new Statement(
                        uln,
                        LearnerDetails.of(Map.of(LearnerField.ULN, uln.toString())),
                        action,
                        DAY.plusDays(days),
                        null,
                        content),
                List.of());
    }

    /** Received, checked and looked at, but not loaded; the same rows are the same bytes. */
    BatchId prepared(CheckedFeedRow... rows) {
        return prepared(Arrays.toString(rows), rows);
    }

    BatchId prepared(String sha256, CheckedFeedRow... rows) {
        BatchId id = feeds.ledger().nextId();
        boolean achievements = requireNonNull(rows[0].statement()).content().kind() == EventKind.ACHIEVEMENT;
        Job job = achievements ? FeedJob.ACH : FeedJob.PAR;
        FeedLayout layout = achievements ? FeedLayout.ACH : FeedLayout.PAR;
        Batch received = Batch.received(
                id,
                new Batch.Identity(SENDER, sha256, "key " + id, job),
                new Batch.Origin(null, "Pat", WayIn.SOAP_EXCHANGE, "a.csv", 1, FileHabits.auto()),
                feeds.clock().instant());
        FileHead head = new FileHead(FileFormat.CSV, layout.layout(), null, null, null, null, job, List.of());
        feeds.transactions().run(() -> {
            feeds.ledger().add(received, new byte[0]);
            feeds.ledger()
                    .update(received.checked(
                            new Batch.Checked(head, job, rows.length, 1),
                            feeds.clock().instant()));
            feeds.addRows(id, 0, List.of(rows));
        });
        new OwnFeedChunk(ports, ownership, feeds.clock()).own(id, 0);
        return id;
    }

    BatchId loaded(CheckedFeedRow... rows) {
        BatchId id = prepared(rows);
        load.loadAllReady();
        return id;
    }

    /** How its rows ended. */
    List<FeedOutcome> loadedAs(String sha256, CheckedFeedRow... rows) {
        BatchId id = prepared(sha256, rows);
        load.loadAllReady();
        return feeds.outcomes(id, 0).stream().map(FeedRowOutcome::outcome).toList();
    }
}
