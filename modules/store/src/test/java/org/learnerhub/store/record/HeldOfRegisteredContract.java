package org.learnerhub.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.HeldRow.State;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.HeldLearners;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.record.RecordAdapters;
import org.learnerhub.testkit.record.SampleEvents;

/** Held rows are shown to whoever registered the learner, on every database. */
abstract class HeldOfRegisteredContract {

    private static final Ukprn COLLEGE = SampleBatches.COLLEGE;
    private static final Ukprn OTHER = SampleBatches.OTHER_COLLEGE;

    private StoreUnderTest underTest;
    private RecordAdapters records;
    private UnitOfWork unitOfWork;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        underTest = emptyStore();
        records = underTest.records();
        unitOfWork = underTest.store().unitOfWork();
    }

    @Test
    void a_batch_a_decision_about_its_row_and_a_call_register_for_their_institution() {
        BatchId batch = batch();
        register(1, "job " + batch);
        register(2, "review " + caseOf(batch));
        register(3, Operation.REGISTER.name() + " " + COLLEGE + " R. Registrar\ncall 5 call 7");
        register(4, Operation.REGISTER.name() + " " + OTHER + " R. Registrar call 8");
        register(5, "job 4711");
        register(6, "learners of " + COLLEGE + ".csv");
        hold(1, 2, 3, 4, 5, 6, 7, 1);

        assertThat(of(COLLEGE, 0, 10)).containsExactly(1, 2, 3, 8);
        assertThat(of(OTHER, 0, 10)).containsExactly(4);
    }

    @Test
    void whose_number_is_registered_after_a_row_named_it_is_found_when_asked_for_again() {
        hold(1, 2);
        register(1, "job " + batch());
        assertThat(of(COLLEGE, 0, 10)).isEmpty();

        unitOfWork.run(() -> records.held().findRegistrars(List.of(SampleLearners.uln(1), SampleLearners.uln(2))));

        assertThat(of(COLLEGE, 0, 10)).containsExactly(1);
    }

    @Test
    void who_changed_a_learner_later_did_not_register_it() {
        register(1, "job " + batch());
        change(1, Operation.UPDATE.name() + " " + OTHER + " R. Registrar call 9");
        hold(1);

        assertThat(of(COLLEGE, 0, 10)).containsExactly(1);
        assertThat(of(OTHER, 0, 10)).isEmpty();
    }

    @Test
    void rows_come_in_pages_and_none_that_has_ended_or_names_a_deleted_learner() {
        BatchId batch = batch();
        for (int learner = 1; learner <= 4; learner++) {
            register(learner, "job " + batch);
        }
        hold(1, 2, 3, 4);
        List<HeldRow> all = records.held().held(0, 10);
        unitOfWork.run(
                () -> records.held().end(List.of(all.get(1).id()), State.ATTACHED, SampleEvents.AT, "job 2 row 3"));
        underTest.delete(SampleLearners.uln(3));

        assertThat(of(COLLEGE, 0, 10)).containsExactly(1, 4);
        assertThat(of(COLLEGE, 0, 1)).containsExactly(1);
        assertThat(of(COLLEGE, all.get(0).id(), 1)).containsExactly(4);
    }

    @Test
    void an_institution_holds_whom_it_registered_and_who_has_an_event_of_it_as_sender_or_provider() {
        register(1, "job " + batch());
        change(1, Operation.UPDATE.name() + " " + OTHER + " R. Registrar call 9");
        register(2, "learners.csv");
        register(3, "learners.csv");
        register(4, Operation.REGISTER.name() + " " + OTHER + " R. Registrar call 8");
        unitOfWork.run(() -> {
            records.events().lock();
            records.events()
                    .append(
                            List.of(
                                    SampleEvents.first(
                                            1, SampleLearners.uln(2), OTHER, SampleEvents.participation("A1")),
                                    SampleEvents.first(
                                            2, SampleLearners.uln(3), OTHER, SampleEvents.bareAchievement("B"))),
                            List.of(),
                            2);
        });
        HeldLearners held = underTest.store().records().heldLearners();
        List<Uln> all =
                LongStream.rangeClosed(1, 5).mapToObj(SampleLearners::uln).toList();

        assertThat(held.among(COLLEGE, all)).containsExactlyInAnyOrder(all.get(0), all.get(1));
        assertThat(held.among(OTHER, all)).containsExactlyInAnyOrder(all.get(1), all.get(2), all.get(3));
        assertThat(held.among(OTHER, List.of(all.get(0), all.get(4)))).isEmpty();
        assertThat(records.events().next(1, 9, 5).facts()).hasSize(1);
    }

    private BatchId batch() {
        return unitOfWork.get(() -> {
            BatchId id = underTest.store().ledger().nextId();
            underTest
                    .store()
                    .ledger()
                    .add(SampleBatches.received(id, SampleBatches.identity("")), SampleBatches.receipt(id));
            return id;
        });
    }

    private long caseOf(BatchId batch) {
        underTest
                .jdbc()
                .update(
                        "insert into review_case (id, kind, state, subject, batch_id, row_number, total, opened_at)"
                                + " values (71, 'ROW', 'OPEN', 'x', ?, 2, 0, current_timestamp)",
                        batch.value());
        return 71;
    }

    private void register(long learner, String source) {
        unitOfWork.run(() -> {
            RegisterState state = underTest.store().register().lockForAllocation();
            underTest.store().register().add(List.of(SampleLearners.learner(learner)), SettableClock.START, source);
            underTest.store().register().save(new RegisterState(learner, state.ulnPosition()));
        });
    }

    private void change(long learner, String source) {
        unitOfWork.run(() -> {
            underTest.store().register().lockForAllocation();
            RegisteredLearner before = underTest
                    .store()
                    .register()
                    .findByUln(List.of(SampleLearners.uln(learner)))
                    .values()
                    .iterator()
                    .next();
            LearnerChange change =
                    new LearnerChange(before, SampleLearners.details(learner + 1), new long[0], 100, source);
            underTest.store().register().change(List.of(change), SettableClock.START);
        });
    }

    /** A row about each of these learners, with numbers from 1. */
    private void hold(long... learners) {
        unitOfWork.run(() -> {
            records.events().lock();
            for (int i = 0; i < learners.length; i++) {
                records.held().hold(List.of(SampleEvents.held(SampleEvents.AWARDING, learners[i], i + 1)));
            }
        });
    }

    private List<Integer> of(Ukprn institution, long after, int most) {
        return records.held().ofLearnersRegisteredBy(institution, after, most).stream()
                .map(HeldRow::row)
                .toList();
    }
}
