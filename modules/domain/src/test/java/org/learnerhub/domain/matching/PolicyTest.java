package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.matching.Someone.called;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

class PolicyTest {

    private static final LearnerDetails TEGWEN = called("Tegwen", "Pemworthy", "2005-05-05", "2", "SO14 0AA");

    @Test
    void strict_asks_where_one_of_the_five_fields_differs_and_scored_does_not() {
        LearnerDetails moved = TEGWEN.with(LearnerField.POST_CODE, "SO14 0AB");
        List<ScoredCandidate> candidates = Someone.candidates(moved, TEGWEN);
        assertThat(decide(candidates, MatchPolicy.STRICT)).isInstanceOf(MatchOutcome.Possible.class);
        assertThat(decide(candidates, MatchPolicy.SCORED)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void both_match_where_all_five_are_equal() {
        List<ScoredCandidate> candidates = Someone.candidates(TEGWEN, TEGWEN);
        assertThat(decide(candidates, MatchPolicy.STRICT)).isInstanceOf(MatchOutcome.Exact.class);
        assertThat(decide(candidates, MatchPolicy.SCORED)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void two_learners_with_all_five_equal_are_a_question() {
        List<ScoredCandidate> candidates = Someone.candidates(TEGWEN, TEGWEN, TEGWEN);
        assertThat(decide(candidates, MatchPolicy.STRICT)).isInstanceOf(MatchOutcome.Possible.class);
        assertThat(decide(candidates, MatchPolicy.SCORED)).isInstanceOf(MatchOutcome.Possible.class);
    }

    @Test
    void nobody_is_matched_past_somebody_with_all_five_equal() {
        LearnerDetails row = TEGWEN.with(LearnerField.EMAIL_ADDRESS, "tegwen.p77@post.example")
                .with(LearnerField.MIDDLE_OTHER_NAME, "Morfudd")
                .with(LearnerField.PLACE_OF_BIRTH, "Aberdare");
        LearnerDetails better = row.with(LearnerField.POST_CODE, "SO14 0AB");
        LearnerDetails equal = TEGWEN.with(LearnerField.EMAIL_ADDRESS, "someone.else@post.example")
                .with(LearnerField.MIDDLE_OTHER_NAME, "Gwenllian");

        List<ScoredCandidate> candidates = Someone.candidates(row, better, equal);

        assertThat(candidates.get(0).total() - candidates.get(1).total()).isGreaterThan(Someone.MODEL.margin());
        assertThat(decide(candidates, MatchPolicy.SCORED)).isInstanceOf(MatchOutcome.Possible.class);
    }

    @Test
    void more_than_ten_are_too_many() {
        LearnerDetails[] many = new LearnerDetails[12];
        java.util.Arrays.fill(many, TEGWEN);
        assertThat(decide(Someone.candidates(TEGWEN, many), MatchPolicy.SCORED))
                .isInstanceOfSatisfying(MatchOutcome.TooMany.class, many12 -> {
                    assertThat(many12.plausible()).isEqualTo(12);
                    assertThat(many12.best()).hasSize(10);
                });
    }

    @Test
    void nobody_is_new() {
        assertThat(decide(new ArrayList<>(), MatchPolicy.SCORED)).isInstanceOf(MatchOutcome.None.class);
    }

    @Test
    void whoever_is_doubtful_is_never_matched_whatever_the_total() {
        LearnerDetails initial =
                TEGWEN.with(LearnerField.GIVEN_NAME, "T").with(LearnerField.EMAIL_ADDRESS, "t77@post.example");
        LearnerDetails full = TEGWEN.with(LearnerField.EMAIL_ADDRESS, "t77@post.example");
        ScoredCandidate candidate = Someone.score(initial, full);
        assertThat(candidate.total()).isGreaterThan(Someone.MODEL.match());
        assertThat(candidate.isDoubtful()).isTrue();
        assertThat(Decision.mayMatch(candidate, MatchPolicy.SCORED, Someone.MODEL))
                .isFalse();
    }

    private static MatchOutcome decide(List<ScoredCandidate> candidates, MatchPolicy policy) {
        return Decision.decide(candidates, policy, Someone.MODEL);
    }
}
