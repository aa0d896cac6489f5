package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Progress;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.feed.FeedConfirmations.Confirmation;
import org.learnerhub.domain.feed.FeedConfirmations.State;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventLog.RecordMove;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.soap.exchange.ExchangeService;
import org.xmlunit.assertj3.XmlAssert;

/** What the batch exchange tells and takes of feeds that wait, of held rows and of records that changed. */
class FeedExchangeTest {

    private static final BatchId JOB = new BatchId(1042);
    private static final Ukprn SENDER = MemoryInstitutions.COLLEGE;
    private static final Ukprn OTHER = new Ukprn("AWARDB01");
    private static final Instant AT = Instant.parse("2025-09-01T11:00:05.771Z");
    private static final LocalDate DAY = LocalDate.of(2025, 8, 21);

    @TempDir
    private Path folder;

    private RunningServices doors;

    @BeforeEach
    void open() {
        doors = new RunningServices(folder, false);
    }

    @AfterEach
    void close() {
        doors.close();
    }

    private String ask(String message) {
        return Soap.post(doors.uri(ExchangeService.PATH), message).body();
    }

    private void answers(String request, String response) {
        XmlAssert.assertThat(ask(Soap.sample(request)))
                .and(Soap.sample(response))
                .ignoreWhitespace()
                .areSimilar();
    }

    @Test
    void a_feed_that_waits_says_so_and_is_decided_once_and_by_its_sender_only() {
        doors.hub.ledger.put(feed(SENDER));
        doors.learners.write(store -> store.records()
                .feedConfirmations()
                .save(new Confirmation(JOB, 60, 3, 900, State.WAITING, AT, null, null)));
        answers("get-status.request", "get-status-waiting.response");
        String decide = Soap.sample("decide-feed.request");
        assertThat(ask(decide.replace("CONFIRM", "PERHAPS"))).contains("HUB-1018");
        doors.hub.ledger.put(feed(OTHER));
        assertThat(ask(decide)).contains("HUB-1017");

        doors.hub.ledger.put(feed(SENDER));
        answers("decide-feed.request", "decide-feed.response");
        assertThat(ask(decide.replace("CONFIRM", "REFUSE"))).contains("HUB-6032");
        assertThat(ask(Soap.sample("get-status.request"))).doesNotContain("Waiting>");
        assertThat(doors.learners.noted).singleElement().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("feed-confirm");
            assertThat(entry.purpose()).endsWith("CONFIRM: results of the whole summer were corrected");
        });
    }

    @Test
    void held_rows_are_listed_to_their_sender() {
        doors.learners.write(store -> {
            store.records().eventLog().lock();
            store.records().heldRows().hold(List.of(held(SENDER), held(OTHER)));
        });

        answers("list-held-rows.request", "list-held-rows.response");
        assertThat(ask(Soap.sample("list-held-rows.request").replace("SENT", "REGISTERED")))
                .contains("More>false")
                .doesNotContain("HeldRow>");
        assertThat(doors.learners.noted).hasSize(2);
    }

    @Test
    void changes_of_held_learners_records_come_in_pages_and_none_of_others() {
        doors.learners.add(1, StoredLearners.ODALYS, StoredLearners.odalys());
        doors.learners.add(2, StoredLearners.TAMSIN, StoredLearners.odalys());
        doors.learners.add(3, StoredLearners.TAMSIN_ROSE, StoredLearners.odalys());
        doors.learners.write(store -> {
            store.records().eventLog().lock();
            store.records()
                    .eventLog()
                    .append(
                            List.of(
                                    fact(1, StoredLearners.ODALYS, SENDER, Action.CREATE),
                                    fact(2, StoredLearners.TAMSIN_ROSE, OTHER, Action.CREATE),
                                    fact(4, StoredLearners.ODALYS, SENDER, Action.WITHDRAW)),
                            List.of(new RecordMove(3, StoredLearners.TAMSIN, StoredLearners.ODALYS, true, AT)),
                            4);
        });
        String request = Soap.sample("read-record-changes.request");

        answers("read-record-changes.request", "read-record-changes.response");
        assertThat(ask(request.replace("After>0", "After>3")))
                .contains("What>Withdrawn<", "UpTo>4<", "More>false")
                .doesNotContain("Number>1<");
        assertThat(ask(request.replace("After>0", "After>4")))
                .contains("UpTo>4<")
                .doesNotContain("Change>");
        assertThat(doors.learners.noted)
                .hasSize(4)
                .allMatch(entry -> entry.operation().equals("readRecordChanges"));
    }

    private static Batch feed(Ukprn sender) {
        FileHead head =
                new FileHead(FileFormat.CSV, FeedLayout.ACH.layout(), null, null, null, null, FeedJob.ACH, List.of());
        return new Batch(
                JOB,
                new Batch.Identity(sender, "0".repeat(64), "", FeedJob.ACH),
                new Batch.Origin(null, "R. Registrar", WayIn.SOAP_EXCHANGE, "ACH_TEST0038_010920251200.CSV", 2269),
                Instant.parse("2025-09-01T11:00:03.120Z"),
                false,
                new Progress.Working(
                        new Batch.Checked(head, FeedJob.ACH, 4, 1),
                        Instant.parse("2025-09-01T11:00:04.006Z"),
                        1,
                        0,
                        Tally.zero()));
    }

    private static Achievement content(Ukprn provider) {
        return new Achievement("601/4505/5", DAY, provider, "B", null, false);
    }

    private static HeldRow held(Ukprn sender) {
        LearnerDetails claimed =
                LearnerDetails.of(Map.of(LearnerField.GIVEN_NAME, "Odalis", LearnerField.FAMILY_NAME, "Quill"));
        return new HeldRow(
                0,
                JOB,
                17,
                sender,
                new Statement(StoredLearners.ODALYS, claimed, Action.CREATE, DAY.plusDays(1), null, content(sender)),
                new FeedFinding(FeedCode.LEARNER_DISAGREES, FeedField.ULN),
                Map.of(FeedField.MIS_IDENTIFIER, "L-0017"),
                HeldRow.State.HELD,
                AT,
                null,
                null);
    }

    private static Fact fact(long number, Uln uln, Ukprn provider, Action action) {
        Achievement content = content(provider);
        EventKey key = new EventKey(uln, OTHER, content.kind(), "60145055", DAY);
        long event = action == Action.CREATE ? number : 1;
        return new Fact(number, event, key, action, DAY.plusDays(1), null, content, new Fact.Origin(7, 2), AT);
    }
}
