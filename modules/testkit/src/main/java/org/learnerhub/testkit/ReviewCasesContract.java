package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchLedger;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.review.RowOrigin;
import org.learnerhub.domain.work.UnitOfWork;

/** What every {@link ReviewCases} must do. */
public abstract class ReviewCasesContract {

    private static final Instant AT = SampleBatches.RECEIVED_AT;
    private static final ReviewSubject PAIR = ReviewSubject.duplicate(17, 3, 12.345);
    private static final ReviewSubject ROW =
            ReviewSubject.possibleMatch(new RowOrigin(5, 17), List.of(9L, 3L, 200L), -1.5);

    private UnitOfWork unitOfWork;
    private ReviewCases cases;
    private BatchLedger ledger;

    /** Adapters over an empty database. */
    protected abstract ReviewPorts freshPorts();

    /** Marks all open cases as decided behind the port's back. */
    protected abstract void decideAll();

    @BeforeEach
    void openAdapters() {
        ReviewPorts ports = freshPorts();
        unitOfWork = ports.ports().unitOfWork();
        cases = ports.cases();
        ledger = ports.ports().ledger();
    }

    private int add(ReviewSubject... subjects) {
        return unitOfWork.get(() -> cases.addAbsent(List.of(subjects), AT));
    }

    @Test
    void without_cases_nothing_is_open() {
        assertThat(cases.open(0, 10)).isEmpty();
        assertThat(cases.countOpen()).isZero();
        assertThat(cases.find(1)).isEmpty();
    }

    @Test
    void a_case_says_what_it_is_about() {
        assertThat(add(PAIR, ROW)).isEqualTo(2);

        List<ReviewCase> open = cases.open(0, 10);
        assertThat(open).extracting(ReviewCase::subject).containsExactly(PAIR, ROW);
        assertThat(open).allSatisfy(one -> {
            assertThat(one.openedAt()).isEqualTo(AT);
            assertThat(one.state()).isEqualTo(ReviewState.OPEN);
            assertThat(cases.find(one.id())).contains(one);
        });
    }

    @Test
    void a_subject_gets_one_case() {
        add(PAIR, ROW);

        assertThat(add(
                        ReviewSubject.duplicate(3, 17, 99),
                        ReviewSubject.possibleMatch(new RowOrigin(5, 17), List.of(1L), 0),
                        ReviewSubject.duplicate(3, 18, 4)))
                .isEqualTo(1);
        assertThat(cases.countOpen()).isEqualTo(3);
        assertThat(cases.open(0, 1).get(0).subject()).isEqualTo(PAIR);
    }

    @Test
    void a_decided_case_is_not_open_and_not_opened_again() {
        add(PAIR);
        long id = cases.open(0, 1).get(0).id();
        decideAll();

        assertThat(add(PAIR)).isZero();
        assertThat(cases.open(0, 10)).isEmpty();
        assertThat(cases.countOpen()).isZero();
        assertThat(cases.find(id)).map(ReviewCase::state).contains(ReviewState.DECIDED);
    }

    @Test
    void open_cases_are_listed_in_pages_oldest_first() {
        LongStream.rangeClosed(2, 26).forEach(entry -> add(ReviewSubject.duplicate(1, entry, entry * 0.5)));

        assertThat(cases.open(0, 10)).hasSize(10).isSortedAccordingTo((a, b) -> Long.compare(a.id(), b.id()));
        assertThat(cases.open(20, 10))
                .extracting(one -> one.subject().total())
                .containsExactly(11.0, 11.5, 12.0, 12.5, 13.0);
        assertThat(cases.open(25, 10)).isEmpty();
    }

    @Test
    void cases_are_filtered_by_state_kind_batch_and_institution() {
        unitOfWork.run(() -> ledger.add(
                SampleBatches.received(new BatchId(5), SampleBatches.identity("k")),
                SampleBatches.receipt(new BatchId(5))));
        add(PAIR, ROW, ReviewSubject.possibleMatch(new RowOrigin(6, 2), List.of(4L), 1));
        long decided = cases.open(0, 1).get(0).id();
        unitOfWork.run(() -> cases.keep(step(decided, ReviewVerdict.DISTINCT, null)));

        assertThat(rows(new CaseFilter(null, null, null, null))).containsExactly(null, 17, 2);
        assertThat(rows(new CaseFilter(ReviewState.DECIDED, null, null, null))).containsExactly((Integer) null);
        assertThat(rows(CaseFilter.open(ReviewKind.POSSIBLE_MATCH))).containsExactly(17, 2);
        assertThat(rows(CaseFilter.openOf(6))).containsExactly(2);
        assertThat(rows(new CaseFilter(null, null, SampleBatches.COLLEGE, null)))
                .containsExactly(17);
        assertThat(cases.list(new CaseFilter(null, null, null, null), decided, 1))
                .extracting(ReviewCase::subject)
                .containsExactly(ROW);
    }

    private List<@Nullable Integer> rows(CaseFilter filter) {
        List<ReviewCase> found = cases.list(filter, 0, 100);
        assertThat(cases.count(filter)).isEqualTo(found.size());
        assertThat(cases.count(filter, 1)).isEqualTo(1);
        assertThat(cases.count(filter, 100)).isEqualTo(found.size());
        List<@Nullable Integer> rows = new ArrayList<>();
        found.forEach(one -> rows.add(
                one.subject().row() == null ? null : one.subject().row().row()));
        return rows;
    }

    private static ReviewStep step(long id, ReviewVerdict verdict, @Nullable Uln uln) {
        return new ReviewStep(
                0,
                id,
                verdict,
                uln,
                uln == null ? 0 : 4,
                AT,
                new Justification(new Caller.Staff("desk 'Ł'"), "seen;\non paper", "c-1"));
    }

    @Test
    void steps_are_kept_in_order_and_the_last_one_is_in_force() {
        add(PAIR, ROW);
        long id = cases.open(0, 2).get(1).id();
        Uln uln = SampleLearners.uln(3);
        ReviewStep first = unitOfWork.get(() -> cases.keep(step(id, ReviewVerdict.SAME, uln)));
        assertThat(cases.find(id)).map(ReviewCase::state).contains(ReviewState.DECIDED);
        assertThat(cases.decidedWith(uln)).containsExactly(id);

        ReviewStep second = unitOfWork.get(() -> cases.keep(step(id, ReviewVerdict.UNDONE, null)));

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(cases.steps(id)).containsExactly(first, second);
        assertThat(first).isEqualTo(step(id, ReviewVerdict.SAME, uln).numbered(first.number()));
        assertThat(cases.find(id)).map(ReviewCase::state).contains(ReviewState.OPEN);
        assertThat(cases.decidedWith(uln)).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> unitOfWork.get(() -> cases.keep(step(99, ReviewVerdict.DISTINCT, null))));
    }

    @Test
    void learners_who_come_to_be_in_question_are_added_once() {
        add(ROW);
        long id = cases.open(0, 1).get(0).id();
        unitOfWork.run(() -> cases.offer(id, List.of(9L, 4L)));
        unitOfWork.run(() -> cases.offer(id, List.of(4L)));

        assertThat(unitOfWork.get(() -> cases.lock(id)))
                .map(one -> one.subject().learners())
                .contains(List.of(3L, 4L, 9L, 200L));
        assertThat(unitOfWork.get(() -> cases.lock(99))).isEmpty();
    }

    @Test
    void cases_are_opened_within_a_unit_of_work_only() {
        assertThatIllegalStateException().isThrownBy(() -> cases.addAbsent(List.of(PAIR), AT));
    }

    @Test
    void of_threads_that_open_the_same_case_at_once_one_does() throws Exception {
        List<Integer> opened = Together.call(3, () -> add(PAIR));

        assertThat(opened.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(cases.open(0, 10)).extracting(ReviewCase::subject).containsExactly(PAIR);
    }
}
