package org.learnerhub.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.CrowdWatch;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.allocation.DecideRow;
import org.learnerhub.domain.retention.RetentionPorts;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.Ports;
import org.learnerhub.testkit.PostgresServer;
import org.learnerhub.testkit.ReviewPorts;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.TestDatabase;
import org.learnerhub.testkit.extract.ExtractAdapters;
import org.learnerhub.testkit.record.RecordAdapters;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;
import org.springframework.jdbc.core.JdbcTemplate;

/** One open store for each database, shared by all tests and emptied before each. */
public final class StoreUnderTest {

    private static final List<String> TABLES = List.of(
            "institution",
            "rest_client",
            "hub_user",
            "user_login",
            "user_entities",
            "user_credentials",
            "batch",
            "matched_batch",
            "batch_receipt",
            "batch_finding",
            "batch_delivery",
            "folder_delivery",
            "set_aside",
            "failed_delivery",
            "outbox",
            "dead_letter",
            "learner",
            "learner_version",
            "learner_key",
            "load_progress",
            "hub_secret_check",
            "match_model",
            "model_proposal",
            "model_trial",
            "model_activation",
            "census",
            "chunk",
            "review_case",
            "review_case_learner",
            "review_step",
            "decided_row",
            "batch_edition",
            "wanted_edition",
            "recent_find",
            "learner_change",
            "stewardship_event",
            "merge_proposal",
            "learner_link",
            "learner_identifier",
            "audit_entry",
            "kept_file",
            "retention_period",
            "legal_hold",
            "erasure",
            "erased_number",
            "erased_batch",
            "qualification",
            "scheduled_tasks",
            "learning_fact",
            "record_move",
            "held_row",
            "feed_total",
            "feed_confirmation",
            "learner_account",
            "notification_wish",
            "saved_route",
            "notice",
            "challenge",
            "challenge_step",
            "share",
            "share_face",
            "share_opening",
            "own_addition",
            "learner_login",
            "learner_letter",
            "look_delay",
            "status_list",
            "status_place",
            "issued_extract",
            "issued_entry",
            "unchecked_extract",
            "provider_version",
            "provider",
            "provider_term",
            "provider_proposal",
            "provider_proposal_part",
            "postcode_place");

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger wakeUps = new AtomicInteger();
    private final Store store;
    private final JdbcTemplate jdbc;

    private StoreUnderTest(TestDatabase database) {
        store = Store.open(settings(database, wakeUps::incrementAndGet), clock);
        jdbc = new JdbcTemplate(store.dataSource());
    }

    public static StoreUnderTest h2() {
        return H2.STORE.emptied();
    }

    public static StoreUnderTest postgres() {
        return Postgres.STORE.emptied();
    }

    public static StoreSettings settings(TestDatabase database, Runnable afterOutboxCommit) {
        try {
            Path folder = Files.createTempDirectory("vault-");
            folder.toFile().deleteOnExit();
            return new StoreSettings(
                    database.url(), database.user(), database.password(), 10, folder, afterOutboxCommit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoreUnderTest emptied() {
        TABLES.forEach(table -> jdbc.execute("truncate table " + table));
        jdbc.update("update register_state set last_entry = 0, uln_position = 0, key_rules = 0, rekeyed_to = 0");
        jdbc.update("update record_count set last_number = 0, tried_up_to = 0");
        jdbc.update("update extracts_compared set up_to = 0");
        jdbc.update("update provider_count set last_number = 0");
        jdbc.update("update postcode_place_list set version = version + 1");
        jdbc.update("update duplicate_pass set position = 0");
        jdbc.update("update identifier_fill set batch_id = 0, chunk_no = 0, last_batch = 0");
        jdbc.update("update qualification_list set version = version + 1");
        store.providers().searchAnew();
        clock.set(SettableClock.START);
        wakeUps.set(0);
        return this;
    }

    public Store store() {
        return store;
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public SettableClock clock() {
        return clock;
    }

    public int wakeUps() {
        return wakeUps.get();
    }

    public Ports ports() {
        return new Ports(
                store.register(),
                store.ledger(),
                registration().queue(),
                store.chunks(),
                registration().chunks(),
                store.outbox(),
                store.deadLetters(),
                store.institutions(),
                store.unitOfWork(),
                clock);
    }

    /** Of files nothing is read or written. */
    @SuppressWarnings("NullAway")
    public RegistrationPorts registration() {
        return store.registration(store.exchange(null, null), null);
    }

    public ExtractAdapters extracts() {
        return new ExtractAdapters(
                store.extracts().ledger(ExtractAdapters.PUBLIC_URL),
                store.extracts().issued(),
                store.records().eventLog(),
                store.records().eventStandings(),
                store.stewardship());
    }

    public RecordAdapters records() {
        return new RecordAdapters(
                store.unitOfWork(),
                store.records().eventLog(),
                store.records().heldRows(),
                store.records().feedTotals(),
                store.records().feedConfirmations(),
                store.records().feedChunks());
    }

    public ProviderAdapters providers() {
        return new ProviderAdapters(
                store.unitOfWork(),
                store.providers().register(),
                store.providers().places(),
                store.providers().search());
    }

    public ReviewPorts reviewPorts() {
        return new ReviewPorts(ports(), store.registerPages(), store.reviewCases(), store.duplicatePass());
    }

    /** Deciding reads and writes no files. */
    @SuppressWarnings("NullAway")
    public CaseworkPorts casework() {
        RegistrationPorts batches = registration();
        Matchers matchers = new Matchers(store.register(), store.matchModels(), CrowdWatch.NOBODY);
        return new CaseworkPorts(
                batches,
                store.stewardship(),
                store.registerPages(),
                new DecideRow(batches, matchers, new byte[16]),
                MatchModel.standard(),
                false,
                Duration.ofMinutes(1));
    }

    /** Nothing is sealed, and no file is read or written. */
    @SuppressWarnings("NullAway")
    public RetentionPorts retention() {
        return store.retention(store.exchange(null, null), null);
    }

    public ReadGate gate() {
        return new ReadGate(store.learnerSources(), store.audit(), clock);
    }

    public EnquiryPorts enquiryPorts() {
        return new EnquiryPorts(store.unitOfWork(), store.register(), gate(), store.recentFinds(), store.notedFinds());
    }

    public void delete(Uln uln) {
        jdbc.update("update learner set status = 0, changed = 100 where uln = ?", uln.number());
    }

    public void damageModel(String digest) {
        jdbc.update("update match_model set model = replace(model, 'match=', 'match=1') where digest = ?", digest);
    }

    /** What the hub's operators left in the trail, oldest first: user, operation, what was shown, purpose. */
    public List<String> operators() {
        return jdbc.queryForList(
                "select user_name || ' ' || operation || ' ' || shown || ' ' || purpose from audit_entry"
                        + " where ukprn is null order by id",
                String.class);
    }

    public void merge(Uln uln, Uln master) {
        jdbc.update(
                "update learner set status = 2, master_uln = ?, changed = 100 where uln = ?",
                master.number(),
                uln.number());
    }

    private static final class H2 {

        static final StoreUnderTest STORE = new StoreUnderTest(H2Databases.freshInMemory());
    }

    private static final class Postgres {

        static final StoreUnderTest STORE = new StoreUnderTest(PostgresServer.freshDatabase());
    }
}
