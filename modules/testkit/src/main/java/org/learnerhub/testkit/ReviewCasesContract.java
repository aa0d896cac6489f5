package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.batch.UnitOfWork;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.review.RowOrigin;

/** What every {@link ReviewCases} must do. */
public abstract class ReviewCasesContract {

    private static final Instant AT = SampleBatches.RECEIVED_AT;
    private static final ReviewSubject PAIR = ReviewSubject.duplicate(17, 3, 12.345);
    private static final ReviewSubject ROW =
            ReviewSubject.possibleMatch(new RowOrigin(5, 17), List.of(9L, 3L, 200L), -1.5);

    private UnitOfWork unitOfWork;
    private ReviewCases cases;

    /** Adapters over an empty database. */
    protected abstract ReviewPorts freshPorts();

    /** Marks all open cases as decided behind the port's back. */
    protected abstract void decideAll();

    @BeforeEach
    void openAdapters() {
        ReviewPorts ports = freshPorts();
        unitOfWork = ports.ports().unitOfWork();
        cases = ports.cases();
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
