package org.learnerhub.store.ghost;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.ghost.Claim;
import org.learnerhub.domain.ghost.ClaimedLearner;
import org.learnerhub.domain.ghost.ClaimedLearners;
import org.learnerhub.domain.ghost.Registration;
import org.learnerhub.domain.ghost.Sharing;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.record.SampleEvents;

/** What the signs of ghost registrations are told of the register, on every database. */
abstract class ClaimedLearnersContract {

    private static final Ukprn COLLEGE = new Ukprn("10099001");
    private static final Ukprn OTHER = new Ukprn("10099002");

    /** One in the morning in London, though not in UTC. */
    private static final Instant NIGHT = Instant.parse("2026-07-01T00:30:00Z");

    private static final Instant DAY = Instant.parse("2026-07-01T12:00:00Z");

    private StoreUnderTest underTest;
    private Store store;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        underTest = emptyStore();
        store = underTest.store();
    }

    @Test
    void an_empty_register_has_no_page() {
        assertThat(pages(10)).isEmpty();
    }

    @Test
    void all_live_learners_come_page_by_page_with_the_details_that_are_asked_for() {
        add(1, "job 1", SampleLearners.details(1), SampleLearners.full(2), SampleLearners.details(3));
        underTest.delete(uln(3));

        List<List<ClaimedLearner>> pages = pages(1);

        assertThat(pages).hasSize(2).allMatch(page -> page.size() == 1);
        assertThat(pages.get(0).get(0).uln()).isEqualTo(uln(1));
        LearnerDetails details = pages.get(1).get(0).details();
        LearnerDetails full = SampleLearners.full(2);
        assertThat(ClaimedLearners.ASKED)
                .allSatisfy(field -> assertThat(details.get(field)).isEqualTo(full.get(field)));
        assertThat(details.has(LearnerField.GIVEN_NAME)).isFalse();
    }

    @Test
    void a_file_tells_who_registered_when_and_among_how_many_also_after_a_change() {
        batch(7, COLLEGE, NIGHT, "42,3", 45);
        batch(8, COLLEGE, DAY, "0", 5);
        add(1, "job 7", SampleLearners.details(1));
        change(1);

        assertThat(one().registration()).isEqualTo(new Registration(COLLEGE, NIGHT, 42, 45, 0.5));
    }

    @Test
    void calls_are_counted_within_their_hour_and_institution() {
        String call = Operation.REGISTER.name() + " " + COLLEGE + " R. Registrar call ";
        underTest.clock().set(NIGHT);
        for (int i = 1; i <= 12; i++) {
            add(i, call + i, SampleLearners.details(i));
        }
        add(13, Operation.REGISTER.name() + " " + OTHER + " x call 1", SampleLearners.details(13));

        List<ClaimedLearner> all = pages(100).get(0);

        assertThat(all.get(0).registration()).isEqualTo(new Registration(COLLEGE, NIGHT, 12, 12, 0));
        assertThat(all.get(12).registration()).isEqualTo(new Registration(OTHER, NIGHT, 1, 1, 0));
    }

    @Test
    void whoever_came_with_a_file_that_filled_the_register_is_registered_by_nobody() {
        add(1, "register.csv", SampleLearners.details(1));

        assertThat(one().registration().by()).isNull();
        assertThat(one().claimants()).isEmpty();
    }

    @Test
    void contacts_that_are_shared_by_few_are_told_as_ones_own_and_others_are_counted() {
        LearnerDetails[] learners = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> SampleLearners.details(n)
                        .with(LearnerField.FAMILY_NAME, n <= 2 ? "Same" : "Other" + n)
                        .with(
                                LearnerField.EMAIL_ADDRESS,
                                n <= 5 ? (n == 1 ? "OFFICE@example.org" : "office@example.org") : "own@x.org")
                        .with(LearnerField.ADDRESS_LINE_1, n <= 4 ? "1 Mill Lane" : null)
                        .with(LearnerField.POST_CODE, n == 1 ? "ZZ11AA" : "zz1 1aa"))
                .toArray(LearnerDetails[]::new);
        add(1, "job 1", learners);

        List<ClaimedLearner> all = pages(100).get(0);

        assertThat(all.get(0).email()).isEqualTo(new Sharing(5, 4));
        assertThat(all.get(5).email()).isEqualTo(Sharing.ALONE);
        assertThat(all.get(3).address()).isEqualTo(new Sharing(4, 3));
        assertThat(all.get(5).address()).isEqualTo(Sharing.NONE);
    }

    @Test
    void events_that_stand_are_told_as_they_were_said_last_and_withdrawn_ones_are_not() {
        add(1, "job 1", SampleLearners.details(1));
        facts(
                fact(1, 1, uln(1), Action.CREATE, SampleEvents.participation("AIM1")),
                fact(2, 2, uln(1), Action.CREATE, SampleEvents.achievement("UNIT2")),
                fact(3, 1, uln(1), Action.UPDATE, SampleEvents.bareParticipation("AIM1")),
                fact(4, 2, uln(1), Action.WITHDRAW, SampleEvents.achievement("UNIT2")),
                fact(5, 5, uln(1), Action.CREATE, SampleEvents.bareAchievement("UNIT5")));

        assertThat(one().events())
                .containsExactlyInAnyOrder(
                        new Claim(false, SampleEvents.AWARDING, SampleEvents.COLLEGE, SampleEvents.DAY, null),
                        new Claim(true, SampleEvents.AWARDING, null, LocalDate.of(1901, 1, 1), null));
    }

    @Test
    void what_is_known_of_a_merged_number_is_told_of_the_master() {
        add(1, "job 1", SampleLearners.details(1), SampleLearners.details(2));
        facts(fact(1, 1, uln(2), Action.CREATE, SampleEvents.participation("AIM1")));
        identifier(uln(2), uln(1), OTHER);
        underTest.merge(uln(2), uln(1));
        underTest.jdbc().update("insert into learner_link (entry, master_uln) values (2, ?)", uln(1).number());

        ClaimedLearner master = one();

        assertThat(master.uln()).isEqualTo(uln(1));
        assertThat(master.events()).hasSize(1);
        assertThat(master.knownTo()).isEqualTo(Set.of(OTHER));
    }

    private ClaimedLearner one() {
        List<List<ClaimedLearner>> pages = pages(100);
        assertThat(pages).hasSize(1);
        return pages.get(0).get(0);
    }

    private List<List<ClaimedLearner>> pages(int most) {
        List<List<ClaimedLearner>> pages = new ArrayList<>();
        store.records().claimedLearners().each(most, pages::add);
        return pages;
    }

    private void add(long first, String source, LearnerDetails... details) {
        List<NewLearner> learners = IntStream.range(0, details.length)
                .mapToObj(i -> new NewLearner(first + i, uln(first + i), details[i], SampleLearners.keys(first + i)))
                .toList();
        store.unitOfWork().run(() -> {
            RegisterState state = store.register().lockForAllocation();
            store.register().add(learners, underTest.clock().instant(), source);
            store.register().save(new RegisterState(state.lastEntry() + details.length, state.ulnPosition()));
        });
    }

    private void change(long entry) {
        RegisteredLearner before =
                requireNonNull(store.register().findByUln(List.of(uln(entry))).get(uln(entry)));
        store.unitOfWork().run(() -> {
            RegisterState state = store.register().lockForAllocation();
            long number = state.lastEntry() + 1;
            store.register()
                    .change(
                            List.of(new LearnerChange(
                                    before,
                                    before.details().with(LearnerField.TITLE, "Dr"),
                                    SampleLearners.keys(entry),
                                    number,
                                    "job 8 row 3")),
                            DAY);
            store.register().save(new RegisterState(number, state.ulnPosition()));
        });
    }

    private void batch(long id, Ukprn ukprn, Instant received, String counts, int rows) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "ukprn", ukprn.value(), "sha256", "s" + id));
        values.putAll(Map.of("client_key", "", "requested_job", "FUL", "user_name", "x", "way_in", "COMMAND"));
        values.putAll(Map.of("file_name", "f", "file_size", 1, "state", "ANSWERED", "parked", false, "counts", counts));
        values.putAll(Map.of("matched_chunks", 0, "allocated_chunks", 0, "row_count", rows));
        values.put("received_at", received.atOffset(ZoneOffset.UTC));
        values.put("moved_at", received.atOffset(ZoneOffset.UTC));
        List<String> columns = List.copyOf(values.keySet());
        underTest
                .jdbc()
                .update(
                        "insert into batch (" + String.join(", ", columns) + ") values ("
                                + "?, ".repeat(columns.size() - 1) + "?)",
                        columns.stream().map(values::get).toArray());
    }

    private void identifier(Uln uln, Uln person, Ukprn ukprn) {
        underTest
                .jdbc()
                .update(
                        "insert into learner_identifier (print, uln, person, ukprn, identifier, first_at, first_batch,"
                                + " last_at, last_batch, registered, key_fields, case_id)"
                                + " values (1, ?, ?, ?, 'A', current_timestamp, 1, current_timestamp, 1, true, 0, 0)",
                        uln.number(),
                        person.number(),
                        ukprn.value());
    }

    private void facts(Fact... facts) {
        store.unitOfWork().run(() -> {
            store.records().eventLog().lock();
            store.records().eventLog().append(List.of(facts), List.of(), facts.length);
        });
    }

    private static Fact fact(long number, long event, Uln uln, Action action, EventContent content) {
        return new Fact(
                number,
                event,
                new EventKey(uln, SampleEvents.AWARDING, content.kind(), content.code(), content.keyDate()),
                action,
                SampleEvents.DAY,
                null,
                content,
                new Fact.Origin(1, 1),
                SampleEvents.AT);
    }
}
