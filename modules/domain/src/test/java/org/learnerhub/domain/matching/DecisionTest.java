package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.memory.People;

class DecisionTest {

    @Test
    void nobody_plausible_is_nobody() {
        assertThat(Decision.decide(List.of())).isEqualTo(new MatchOutcome.None());
    }

    @Test
    void one_learner_with_five_equal_fields_is_the_one_whoever_else_is_plausible() {
        ScoredCandidate exact = candidate(7, 7, true, 10);
        List<ScoredCandidate> plausible = new ArrayList<>(different(10, 25, 20));
        plausible.add(exact);

        assertMatched(Decision.decide(plausible), exact);
        assertMatched(Decision.decide(List.of(exact)), exact);
    }

    @Test
    void a_match_is_explained_with_those_who_were_passed_over() {
        ScoredCandidate exact = candidate(7, 7, true, 1);
        List<ScoredCandidate> plausible = new ArrayList<>(different(10, 25, 20));
        plausible.add(exact);

        Explanation explanation = Decision.decide(plausible).explanation();

        assertThat(explanation.plausible()).isEqualTo(plausible.size());
        assertThat(explanation.candidates()).hasSize(10).endsWith(exact);
    }

    private static void assertMatched(MatchOutcome outcome, ScoredCandidate learner) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        MatchOutcome.Exact.class,
                        exact -> assertThat(exact.learner()).isEqualTo(learner));
    }

    @Test
    void two_learners_with_five_equal_fields_are_a_question() {
        ScoredCandidate one = candidate(1, 1, true, 20);
        ScoredCandidate other = candidate(2, 2, true, 20);

        assertThat(Decision.decide(List.of(other, one))).isEqualTo(new MatchOutcome.Possible(List.of(one, other)));
    }

    @Test
    void however_good_a_score_is_it_is_no_match_by_itself() {
        ScoredCandidate good = candidate(1, 1, false, 99);

        assertThat(Decision.decide(List.of(good))).isEqualTo(new MatchOutcome.Possible(List.of(good)));
    }

    @Test
    void the_second_best_is_behind_by_the_margin_if_it_reads_so() {
        assertThat(8.2 - 2.2).as("the trap").isLessThan(6.0);
        ScoredCandidate best = candidate(1, 1, false, 8.2);

        assertMatched(scored(best, candidate(2, 2, false, 2.2)), best);
        assertThat(scored(best, candidate(2, 2, false, 2.201))).isInstanceOf(MatchOutcome.Possible.class);
    }

    private static MatchOutcome scored(ScoredCandidate... candidates) {
        return Decision.decide(List.of(candidates), MatchPolicy.SCORED, Someone.MODEL);
    }

    @Test
    void ten_are_possible_and_eleven_too_many() {
        assertThat(Decision.decide(different(1, 10, 5)))
                .isInstanceOfSatisfying(
                        MatchOutcome.Possible.class,
                        possible -> assertThat(possible.candidates()).hasSize(10));
        assertThat(Decision.decide(different(1, 11, 5))).isInstanceOfSatisfying(MatchOutcome.TooMany.class, many -> {
            assertThat(many.best()).hasSize(10);
            assertThat(many.plausible()).isEqualTo(11);
        });
    }

    @Test
    void a_merged_learner_counts_as_its_master() {
        ScoredCandidate master = candidate(1, 1, false, 5);
        ScoredCandidate merged = merged(2, 1, false, 9);

        assertThat(Decision.decide(List.of(merged, master))).isEqualTo(new MatchOutcome.Possible(List.of(master)));
        List<ScoredCandidate> ten = new ArrayList<>(different(1, 10, 5));
        ten.add(merged(50, 10, false, 6));
        assertThat(Decision.decide(ten)).isInstanceOf(MatchOutcome.Possible.class);
    }

    @Test
    void a_merged_learner_whose_five_fields_are_equal_is_a_match_with_the_master() {
        ScoredCandidate master = candidate(1, 1, false, 9);
        ScoredCandidate merged = merged(2, 1, true, 5);

        assertMatched(Decision.decide(List.of(master, merged)), merged);
    }

    @Test
    void of_a_persons_equal_records_the_live_one_answers() {
        ScoredCandidate master = candidate(1, 1, true, 9);

        assertMatched(Decision.decide(List.of(merged(2, 1, true, 9), master)), master);
    }

    @Test
    void the_best_come_first_and_the_older_of_equals() {
        List<ScoredCandidate> plausible =
                List.of(candidate(3, 3, false, 5), candidate(2, 2, false, 5), candidate(9, 9, false, 6));

        assertThat(Decision.decide(plausible).explanation().candidates())
                .extracting(ScoredCandidate::entry)
                .containsExactly(9L, 2L, 3L);
    }

    @Test
    void the_explanation_says_the_kind_and_how_many() {
        assertThat(Decision.decide(List.of()).explanation())
                .isEqualTo(new Explanation(Explanation.Kind.NONE, List.of(), 0));
        assertThat(Decision.decide(List.of(candidate(1, 1, true, 9))).explanation())
                .isEqualTo(new Explanation(Explanation.Kind.EXACT, List.of(candidate(1, 1, true, 9)), 1));
        assertThat(Decision.decide(different(1, 2, 5)).explanation().kind()).isEqualTo(Explanation.Kind.POSSIBLE);
        assertThat(Decision.decide(different(1, 12, 5)).explanation())
                .isEqualTo(new Explanation(Explanation.Kind.TOO_MANY, different(1, 10, 5), 12));
    }

    @Test
    void the_order_of_the_candidates_does_not_matter() {
        Random random = new Random(13);
        for (int round = 0; round < 300; round++) {
            List<ScoredCandidate> candidates = new ArrayList<>();
            for (int entry = 1 + random.nextInt(16); entry > 0; entry--) {
                boolean merged = random.nextInt(3) == 0;
                candidates.add(new ScoredCandidate(
                        entry,
                        People.uln(merged ? random.nextInt(6) : entry),
                        merged,
                        random.nextInt(5) == 0,
                        random.nextInt(3),
                        Set.of(),
                        List.of()));
            }
            MatchOutcome outcome = Decision.decide(candidates);
            for (int shuffle = 0; shuffle < 10; shuffle++) {
                Collections.shuffle(candidates, random);
                assertThat(Decision.decide(candidates)).isEqualTo(outcome);
            }
        }
    }

    private static List<ScoredCandidate> different(int first, int last, double total) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(entry -> candidate(entry, entry, false, total))
                .toList();
    }

    private static ScoredCandidate candidate(long entry, int uln, boolean equal, double total) {
        return new ScoredCandidate(entry, People.uln(uln), false, equal, total, Set.of(), List.of());
    }

    private static ScoredCandidate merged(long entry, int master, boolean equal, double total) {
        return new ScoredCandidate(entry, People.uln(master), true, equal, total, Set.of(), List.of());
    }
}
