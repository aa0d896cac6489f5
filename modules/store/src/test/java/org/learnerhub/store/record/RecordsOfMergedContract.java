package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.account.AccountAnswer;
import org.learnerhub.domain.account.AccountKey;
import org.learnerhub.domain.account.KeepAccounts;
import org.learnerhub.domain.account.KeepWishes;
import org.learnerhub.domain.account.NotificationWish;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.EventLog.RecordMove;
import org.learnerhub.domain.record.Looks;
import org.learnerhub.domain.record.ReadRecord;
import org.learnerhub.domain.record.RecordGate;
import org.learnerhub.domain.record.ShowRecordTrail;
import org.learnerhub.domain.record.ShownEvents;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.StewardshipOutcome;
import org.learnerhub.domain.stewardship.UnmergeLearner;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.record.MemoryLearnerKeys;
import org.learnerhub.testkit.record.SampleEvents;

/** What stewards do to learners who have records, on every database. */
abstract class RecordsOfMergedContract {

    private static final Justification BY = new Justification(new Caller.Staff("desk.one"), "same person", "c-1");

    private Store store;
    private SettableClock clock;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        StoreUnderTest underTest = emptyStore();
        store = underTest.store();
        clock = underTest.clock();
        store.unitOfWork().run(() -> {
            store.register().lockForAllocation();
            store.register().add(SampleLearners.learners(1, 3), clock.instant(), "job 1");
            store.register().save(new RegisterState(3, 0));
            store.records().eventLog().lock();
            store.records().eventLog().append(List.of(SampleEvents.first(1, 1)), List.of(), 1);
        });
    }

    @Test
    void a_merge_and_an_unmerge_leave_facts_where_they_are_and_moves_that_tell_where_they_are_shown() {
        merge(1, 2);
        merge(2, 3);
        assertThat(requireNonNull(store.learnerClusters().of(List.of(uln(1))).get(uln(1)))
                        .live())
                .isEqualTo(uln(3));
        assertThat(changes()).containsExactly("1 2 true", "2 3 true", "1 3 true");

        assertThat(new UnmergeLearner(store.stewardship(), clock).unmerge(uln(1), BY))
                .isInstanceOf(StewardshipOutcome.Done.class);
        assertThat(requireNonNull(store.learnerClusters().of(List.of(uln(1))).get(uln(1)))
                        .isAlone())
                .isTrue();
        assertThat(store.records().eventLog().of(List.of(uln(1))).get(uln(1))).hasSize(1);
        assertThat(changes().get(changes().size() - 1)).startsWith("1 ").endsWith(" false");
    }

    @Test
    void a_look_at_merged_records_is_on_each_trail_after_they_are_parted_and_once_while_they_are_one() {
        merge(1, 2);
        merge(3, 2);
        assertThat(new ReadRecord(reading())
                        .read(call("c-2"), Operation.GET_LEARNING_EVENTS, asked(2), "FULL")
                        .events())
                .hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(looks(2)).containsExactly("GetLearnerLearningEvents");
        clock.advance(Duration.ofSeconds(1));

        new UnmergeLearner(store.stewardship(), clock).unmerge(uln(1), BY);
        assertThat(looks(1)).containsExactly("ViewAudit", "GetLearnerLearningEvents");
        assertThat(looks(2)).containsExactly("ViewAudit", "GetLearnerLearningEvents");
        assertThat(store.audit().of(new AuditSubject.Learner(uln(3)), 0, 9))
                .extracting(AuditEntry::operation)
                .doesNotContain("GetLearnerLearningEvents");
    }

    @Test
    void wishes_and_accounts_of_merged_numbers_are_the_one_learners_and_each_keeps_its_own() {
        KeepWishes wishes =
                new KeepWishes(store.unitOfWork(), reading(), store.records().wishes());
        KeepAccounts accounts = new KeepAccounts(
                store.unitOfWork(), reading(), store.records().accounts(), store.learnerClusters(), clock);
        Optional<AccountKey> key = AccountKey.of("EID", "one");
        assertThat(accounts.store(call("c-1"), asked(1), key)).isEqualTo(AccountAnswer.DONE);
        wishes.set(call("c-1"), asked(1), wish("one"));
        merge(1, 2);

        assertThat(wish(wishes, 2)).isEqualTo("one");
        assertThat(accounts.store(call("c-1"), asked(2), key)).isEqualTo(AccountAnswer.UNCHANGED);
        wishes.set(call("c-1"), asked(2), wish("two"));
        assertThat(wish(wishes, 1)).isEqualTo("two");

        new UnmergeLearner(store.stewardship(), clock).unmerge(uln(1), BY);
        assertThat(wish(wishes, 1)).isEqualTo("one");
        assertThat(wish(wishes, 2)).isEqualTo("two");
        assertThat(accounts.store(call("c-1"), asked(2), key)).isEqualTo(AccountAnswer.TAKEN);
    }

    private NotificationWish wish(String word) {
        clock.advance(Duration.ofSeconds(1));
        return new NotificationWish(
                NotificationWish.Preference.EMAIL, word + "@example.org", null, SampleEvents.COLLEGE, clock.instant());
    }

    private static String wish(KeepWishes wishes, long learner) {
        return wishes.list(call("c-1"), asked(learner))
                .wish()
                .map(wish -> requireNonNull(wish.emailAddress()).replace("@example.org", ""))
                .orElse("");
    }

    private VerifiedReading reading() {
        RecordGate gate = new RecordGate(
                new ReadGate(store.learnerSources(), store.audit(), clock),
                store.records().eventLog(),
                new ShownEvents(
                        keys -> Map.of(), ukprns -> Map.of(), store.records().challenges(new MemoryLearnerKeys())));
        return new VerifiedReading(gate, new PersonCheck(new RowMatcher(store.register(), MatchModel.standard())));
    }

    private static Call call(String id) {
        Institution college = new Institution(
                SampleEvents.COLLEGE, null, "College", Set.of(Role.LEARNER_REGISTRATION), "", null, null);
        return new Call(college, "Pat", id);
    }

    private static AskedRecord asked(long learner) {
        return new AskedRecord(Optional.of(uln(learner)), SampleLearners.details(learner), "UserType ORG");
    }

    /** Who looked, by the record service; the newest first. */
    private List<String> looks(long learner) {
        Looks looks = new Looks(store.audit(), store.records().sharing().delays(), clock);
        return new ShowRecordTrail(reading(), looks, ukprns -> Map.of())
                .show(call("c-3"), asked(learner), 0, 25).entries().stream()
                        .filter(entry -> entry.user().equals("Pat"))
                        .map(ShowRecordTrail.TrailEntry::action)
                        .toList();
    }

    @Test
    void who_has_events_is_not_deleted_and_nobody_to_whom_they_were_merged() {
        assertThat(delete(1)).isEqualTo(StewardshipOutcome.refused(StewardshipCode.LEARNER_HAS_EVENTS));
        assertThat(delete(2)).isInstanceOf(StewardshipOutcome.Done.class);
        merge(1, 3);
        assertThat(delete(3)).isInstanceOf(StewardshipOutcome.Refused.class);
        assertThat(store.records().eventLog().of(List.of(uln(1))).get(uln(1))).hasSize(1);
    }

    private void merge(int number, int master) {
        assertThat(new MergeLearners(store.stewardship(), clock).merge(uln(number), uln(master), BY))
                .isInstanceOf(StewardshipOutcome.Done.class);
    }

    private StewardshipOutcome delete(int number) {
        return new DeleteLearner(store.stewardship(), clock).delete(uln(number), BY);
    }

    /** Where the sample numbers 1 and 2 were last moved, and all before. */
    private List<String> changes() {
        EventLog log = store.records().eventLog();
        return log.between(0, log.lastNumber(), List.of(uln(1), uln(2), uln(3)), 100).moves().stream()
                .filter(move -> move.number() > 0)
                .map(RecordsOfMergedContract::words)
                .toList();
    }

    private static String words(RecordMove move) {
        return name(move.uln()) + " " + name(move.master()) + " " + move.merged();
    }

    private static int name(org.learnerhub.domain.learner.Uln uln) {
        return uln.equals(uln(1)) ? 1 : uln.equals(uln(2)) ? 2 : 3;
    }
}
