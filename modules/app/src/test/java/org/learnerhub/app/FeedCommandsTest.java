package org.learnerhub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.app.matching.CommandLineUnderTest;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.CommandOrigin;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.enquiry.NumberCheck.Holder;
import org.learnerhub.domain.enquiry.NumberCheck.Holding;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.feed.load.ChangeBudget;
import org.learnerhub.domain.feed.load.LoadFeeds;
import org.learnerhub.domain.feed.load.OwnFeedChunk;
import org.learnerhub.domain.feed.load.Ownership;
import org.learnerhub.domain.feed.load.UnknownQualification;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** The operator's commands for feeds, held rows and records, on a hub in a folder. */
class FeedCommandsTest {

    private static final Ukprn SENDER = new Ukprn("10099001");
    private static final Uln ULN = SampleLearners.uln(1);
    private static final Uln NOBODYS = SampleLearners.uln(2);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

    @TempDir
    private Path folder = Path.of("");

    private HubCore core;

    /** Jobs 1, which created an event and is held with another; and 2, which would change the first and waits. */
    @BeforeEach
    void load() {
        TestDatabase database = H2Databases.freshInMemory();
        core = HubCore.open(
                HubSettings.load(
                        folder, Map.of("HUB_DATABASE_URL", database.url(), "HUB_DATABASE_USER", database.user())),
                () -> {});
        core.store().unitOfWork().run(() -> {
            RegisterState state = core.store().register().lockForAllocation();
            core.store()
                    .register()
                    .add(List.of(SampleLearners.learner(1)), core.clock().instant(), "job 7");
            core.store().register().save(new RegisterState(1, state.ulnPosition()));
        });
        feed(row(2, ULN, Action.CREATE, "A"), row(3, NOBODYS, Action.CREATE, "A"));
        feed(row(2, ULN, Action.UPDATE, "B"));
    }

    @AfterEach
    void close() {
        core.close();
    }

    @Test
    void a_loaded_feeds_totals_are_proved_and_a_fact_that_is_gone_is_found() {
        assertThat(lines(0, "feed", "reconcile", 1, "--by-award"))
                .containsExactly(
                        "told     " + totals(2, 1, 1),
                        "counted  " + totals(2, 1, 1),
                        "1 facts, 1 held rows (0 attached later), 0 held before",
                        "Q1  grade A  " + totals(2, 1, 1),
                        "all agrees");
        assertThat(run("feed", "reconcile", 2).err()).startsWith("hub: HUB-6036 ");

        jdbc().update("delete from learning_fact where batch_id = 1");
        assertThat(lines(1, "feed", "reconcile", 1)).contains("row 2 created-final left 0 facts", "1 differences");
        assertThat(audited("feed-reconcile")).isEqualTo(2);
    }

    @Test
    void a_feed_that_waits_is_shown_and_confirmed_or_refused_once() {
        assertThat(lines(0, "feed", "waiting"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("2  10099001  1 changed, 0 withdrawn of 1 live  since ");

        assertThat(lines(0, "feed", "refuse", 2, "--reason", "sent twice")).containsExactly("job 2 refused");
        assertThat(run("feed", "confirm", 2)).satisfies(ended -> {
            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.err()).startsWith("hub: HUB-6032 ");
        });
        assertThat(lines(0, "feed", "waiting")).containsExactly("0 waiting");
        assertThat(core.store().ledger().find(new BatchId(2)))
                .get()
                .extracting(Batch::state)
                .isEqualTo(BatchState.REFUSED);
        assertThat(audited("feed-refuse")).isEqualTo(1);
    }

    @Test
    void what_is_held_is_listed_and_given_up_once_for_a_reason() {
        assertThat(lines(0, "held", "list", "--sender", SENDER))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "1  held  job 1 row 3  sent by 10099001  " + NOBODYS + "  Q1  2026-08-01  HUB-6020  since ");
        assertThat(lines(0, "held", "list", "--registered-by", "10099002")).containsExactly("0 rows");
        assertThat(run("held", "give-up", 1).code()).isEqualTo(2);

        assertThat(lines(0, "held", "give-up", 1, "--reason", "wrong \"number\""))
                .containsExactly("held row 1 given up");
        assertThat(run("held", "give-up", 1, "--reason", "again").err()).startsWith("hub: HUB-6034 ");
        assertThat(lines(0, "held", "list")).containsExactly("0 rows");
        assertThat(audited("held-give-up")).isEqualTo(1);
        assertThat(audited("held-list")).isEqualTo(3);
        assertThat(lines(0, "held", "list", "--sender", SENDER, "--json").get(0))
                .startsWith("[{\"id\":1,\"state\":\"given-up\",\"job\":1,\"row\":3,")
                .endsWith("wrong \\\"number\\\"\"}]");
    }

    @Test
    void a_record_is_shown_as_it_is_and_as_it_was() {
        assertThat(lines(0, "feed", "confirm", 2)).containsExactly("job 2 confirmed");
        loader().loadAllReady();

        assertThat(lines(0, "record", "show", "--uln", ULN))
                .startsWith(
                        "ULN " + ULN + ", live events: 1",
                        "event 1  Q1  2026-08-01  sent by 10099001 for " + ULN + "  live")
                .hasSize(4);
        assertThat(json()).contains("\"grade\":\"B\"");
        assertThat(json("--true-on", DAY.plusDays(1))).contains("\"grade\":\"A\"");
        assertThat(json("--true-on", DAY.minusDays(1))).contains("\"events\":[]");
        assertThat(json("--known-on", LocalDate.now(ZoneOffset.UTC).minusDays(1)))
                .contains("\"events\":[]");
        assertThat(run("record", "show", "--uln", NOBODYS).code()).isEqualTo(2);
    }

    private String json(Object... asOf) {
        Object[] all = new Object[asOf.length + 5];
        System.arraycopy(new Object[] {"record", "show", "--uln", ULN, "--json"}, 0, all, 0, 5);
        System.arraycopy(asOf, 0, all, 5, asOf.length);
        return lines(0, all).get(0);
    }

    private static String totals(int sent, int created, int held) {
        return sent + " sent = " + created
                + " created + 0 updated (0 promoted) + 0 unchanged + 0 withdrawn + 0 reinstated + " + held
                + " held + 0 refused";
    }

    private static CheckedFeedRow row(int row, Uln uln, Action action, String grade) {
        LearnerDetails claimed = LearnerDetails.of(Map.of(LearnerField.ULN, uln.toString()));
        EventContent content = new EventContent.Achievement("Q1", DAY, null, grade, null, false);
        LocalDate on = DAY.plusDays(action.number());
        return new CheckedFeedRow(row, Map.of(), new Statement(uln, claimed, action, on, null, content), List.of());
    }

    /** Goes as far as it may; a feed waits where it changes anything at all. */
    private void feed(CheckedFeedRow... rows) {
        FeedPorts ports = core.feeds().ports();
        BatchId id = ports.ledger().nextId();
        Batch received = Batch.received(
                id,
                new Batch.Identity(SENDER, "ab".repeat(32), "key " + id, FeedJob.ACH),
                new Batch.Origin(null, "Pat", WayIn.SOAP_EXCHANGE, "a.csv", 1, FileHabits.auto()),
                core.clock().instant());
        FileHead head =
                new FileHead(FileFormat.CSV, FeedLayout.ACH.layout(), null, null, null, null, FeedJob.ACH, List.of());
        ports.unitOfWork().run(() -> {
            ports.ledger().add(received, new byte[0]);
            ports.ledger()
                    .update(received.checked(
                            new Batch.Checked(head, FeedJob.ACH, rows.length, 1),
                            core.clock().instant()));
            ports.chunks().addRows(id, 0, List.of(rows));
        });
        new OwnFeedChunk(ports, ownership(ports), core.clock()).own(id, 0);
        loader().loadAllReady();
    }

    private LoadFeeds loader() {
        FeedPorts ports = core.feeds().ports();
        ChangeBudget budget = new ChangeBudget(ports, new ChangeBudget.Limits(0, 1), core.clock());
        return new LoadFeeds(ports, ownership(ports), budget, core.clock());
    }

    private static Ownership ownership(FeedPorts ports) {
        return new Ownership(
                ports,
                rows -> rows.stream()
                        .map(row -> Uln.of(row.text(LearnerField.ULN)))
                        .map(uln -> new Holding(uln.equals(ULN) ? Holder.THE_PERSON : Holder.NOBODY, uln))
                        .toList(),
                UnknownQualification.LOAD);
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate(core.store().dataSource());
    }

    private @Nullable Integer audited(String operation) {
        return jdbc().queryForObject("select count(*) from audit_entry where operation = ?", Integer.class, operation);
    }

    private List<String> lines(int code, Object... arguments) {
        CommandLineUnderTest.Ended ended = run(arguments);
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(code);
        return ended.out().lines().toList();
    }

    /** As a hub runs a command for another process. */
    private CommandLineUnderTest.Ended run(Object... arguments) {
        List<String> all =
                new ArrayList<>(Arrays.stream(arguments).map(Object::toString).toList());
        all.addAll(List.of("--data", folder.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Commands.inside(core)
                .run(new CommandOrigin(folder, "desk.one", false), all, new PrintWriter(out), new PrintWriter(err));
        return new CommandLineUnderTest.Ended(code, out.toString(), err.toString());
    }
}
