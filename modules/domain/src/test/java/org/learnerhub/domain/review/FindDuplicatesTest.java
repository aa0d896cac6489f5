package org.learnerhub.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.memory.InMemoryPages;
import org.learnerhub.domain.memory.InMemoryPass;
import org.learnerhub.domain.memory.InMemoryRegister;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.People;
import org.learnerhub.testkit.SettableClock;

class FindDuplicatesTest {

    private static final long ALL = Long.MAX_VALUE;

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryRegister register = new InMemoryRegister(transactions);
    private final InMemoryPass pass = new InMemoryPass(transactions);
    private final FindDuplicates search =
            new FindDuplicates(new InMemoryPages(register), register, pass, MatchModel.standard(), new SettableClock());
    private final List<DuplicateCounts> heard = new ArrayList<>();
    private int lastNumber;

    private long put(LearnerDetails details) {
        return register.put(People.uln(++lastNumber), details).entry();
    }

    private void strangers(int first, int last) {
        People.people(first, last).forEach(this::put);
    }

    private static LearnerDetails moved(int person) {
        return People.person(person).with(LearnerField.POST_CODE, "ZZ99 9ZZ");
    }

    private DuplicateCounts goOn() {
        return search.goOn(ALL, heard::add);
    }

    @Test
    void a_register_of_strangers_has_no_duplicates() {
        strangers(1, 50);

        assertThat(goOn()).isEqualTo(new DuplicateCounts(50, 50, 0, 0, 0, true));
        assertThat(pass.cases()).isEmpty();
    }

    @Test
    void each_pair_is_found_once_whoever_came_first() {
        strangers(1, 5);
        long twice = put(People.person(3));
        strangers(6, 9);
        long thrice = put(People.person(3));

        DuplicateCounts counts = goOn();

        assertThat(pass.cases())
                .extracting(ReviewSubject::learners)
                .containsExactly(List.of(3L, twice), List.of(3L, thrice), List.of(twice, thrice));
        assertThat(counts).isEqualTo(new DuplicateCounts(11, 11, 3, 0, 3, true));
    }

    @Test
    void a_pair_that_would_not_be_matched_without_asking_is_weak() {
        put(People.person(1));
        put(People.person(1).with(LearnerField.POST_CODE, "ZZ99 9ZZ").with(LearnerField.DATE_OF_BIRTH, "1990-01-01"));

        DuplicateCounts counts = goOn();

        assertThat(counts.strong()).isZero();
        assertThat(counts.weak()).isEqualTo(pass.cases().size());
    }

    @Test
    void a_case_keeps_the_total() {
        put(People.person(1));
        put(moved(1));

        goOn();

        assertThat(pass.cases()).singleElement().satisfies(subject -> {
            assertThat(subject.kind()).isEqualTo(ReviewKind.DUPLICATE);
            assertThat(subject.row()).isNull();
            assertThat(subject.total())
                    .isGreaterThanOrEqualTo(MatchModel.standard().review());
        });
    }

    @Test
    void merged_and_deleted_learners_are_nobody_s_duplicates() {
        put(People.person(1));
        put(People.person(1));
        put(People.person(2));
        put(People.person(2));
        register.putStatus(People.uln(2), LearnerStatus.MERGED, People.uln(1));
        register.putStatus(People.uln(3), LearnerStatus.DELETED, null);

        assertThat(goOn()).isEqualTo(new DuplicateCounts(2, 4, 0, 0, 0, true));
    }

    @Test
    void a_second_search_adds_nothing() {
        strangers(1, 3);
        put(People.person(2));
        goOn();

        DuplicateCounts again = goOn();

        assertThat(again).isEqualTo(new DuplicateCounts(4, 4, 1, 0, 0, true));
        assertThat(pass.cases()).hasSize(1);
    }

    @Test
    void an_interrupted_search_goes_on_with_the_page_that_was_lost() {
        strangers(1, FindDuplicates.PAGE);
        put(People.person(7));
        pass.breakAfter(1);

        assertThatIllegalStateException().isThrownBy(this::goOn);
        assertThat(pass.position()).isEqualTo(FindDuplicates.PAGE);
        assertThat(pass.cases()).isEmpty();

        assertThat(goOn().learners()).isEqualTo(1);
        assertThat(pass.cases()).extracting(ReviewSubject::learners).containsExactly(List.of(7L, 1_001L));
        assertThat(pass.position()).isZero();
    }

    @Test
    void a_limited_search_stops_and_the_next_one_goes_on() {
        strangers(1, 10);
        put(People.person(10));

        assertThat(search.goOn(4, heard::add)).isEqualTo(new DuplicateCounts(4, 4, 0, 0, 0, false));
        assertThat(pass.position()).isEqualTo(4);
        assertThat(goOn()).isEqualTo(new DuplicateCounts(7, 11, 1, 0, 1, true));
        assertThat(pass.position()).isZero();
    }

    @Test
    void a_search_may_start_at_an_entry_and_still_compares_with_those_before() {
        strangers(1, 10);
        put(People.person(1));

        assertThat(search.startAt(9, ALL, heard::add)).isEqualTo(new DuplicateCounts(3, 11, 1, 0, 1, true));
    }

    @Test
    void progress_is_told_after_each_page() {
        strangers(1, FindDuplicates.PAGE + 5);

        goOn();

        assertThat(heard).extracting(DuplicateCounts::learners).containsExactly(1_000L, 1_005L);
    }
}
