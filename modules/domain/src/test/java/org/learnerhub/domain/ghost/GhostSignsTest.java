package org.learnerhub.domain.ghost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.ghost.Ghosts.COLLEGE;
import static org.learnerhub.domain.ghost.Ghosts.SCHOOL;
import static org.learnerhub.domain.ghost.Ghosts.TODAY;
import static org.learnerhub.domain.ghost.Ghosts.course;
import static org.learnerhub.domain.ghost.Ghosts.ordinary;
import static org.learnerhub.domain.ghost.Ghosts.registered;
import static org.learnerhub.domain.ghost.Ghosts.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.testkit.SampleLearners;

class GhostSignsTest {

    private static final GhostSigns SIGNS = new GhostSigns(SignWeights.ofThisBuild());

    private static Ghosts verified(String type) {
        return ordinary()
                .with(Map.of(LearnerField.VERIFICATION_TYPE, type, LearnerField.ADDRESS_LINE_1, "1 Mill Lane"));
    }

    private static Ghosts burst(int hour, int added, int rows, double nights) {
        Registration one = registered(30, hour);
        return ordinary().with(new Registration(one.by(), one.at(), added, rows, nights));
    }

    /** Learners, and all signs that are on them: at each threshold one on either side. */
    static Stream<Arguments> seen() {
        return Stream.of(
                Arguments.of(ordinary(), ""),
                Arguments.of(verified("0"), "never-verified"),
                Arguments.of(verified("999"), "never-verified"),
                Arguments.of(verified("2"), "document-seen"),
                Arguments.of(ordinary().with(registered(239, 12)), ""),
                Arguments.of(ordinary().with(registered(240, 12)), "no-event"),
                Arguments.of(ordinary().with(registered(365, 12)), "no-event never-confirmed"),
                Arguments.of(
                        ordinary().with(registered(365, 12)).with(course(COLLEGE, TODAY.minusDays(300), 12)),
                        "never-confirmed"),
                Arguments.of(
                        ordinary().with(registered(365, 12)).with(course(COLLEGE, TODAY.minusDays(365), 3)),
                        "nothing-achieved never-confirmed"),
                Arguments.of(
                        ordinary()
                                .with(registered(365, 12))
                                .with(course(COLLEGE, TODAY.minusDays(365), 3), result(TODAY.minusDays(100))),
                        "confirmed-elsewhere"),
                Arguments.of(ordinary().knownTo(SCHOOL), "confirmed-elsewhere"),
                Arguments.of(ordinary().knownTo(COLLEGE), ""),
                Arguments.of(ordinary().sharing(new Sharing(4, 3), Sharing.ALONE), "shared-email"),
                Arguments.of(ordinary().sharing(new Sharing(9, 2), Sharing.ALONE), ""),
                Arguments.of(ordinary().sharing(Sharing.NONE, new Sharing(8, 6)), "shared-address"),
                Arguments.of(ordinary().sharing(Sharing.NONE, new Sharing(30, 5)), ""),
                Arguments.of(ordinary().with(result(day("2018-03-30"))), "too-young"),
                Arguments.of(ordinary().with(result(day("2018-03-31"))), "confirmed-elsewhere"),
                Arguments.of(
                        ordinary()
                                .with(
                                        course(COLLEGE, TODAY.minusDays(20), 3),
                                        course(SCHOOL, TODAY.minusDays(10), 3),
                                        course(new Ukprn("10099009"), TODAY.minusDays(5), 3)),
                        "confirmed-elsewhere too-much-at-once"),
                Arguments.of(burst(3, 20, 22, 0), "odd-burst"),
                Arguments.of(burst(5, 20, 22, 0.24), "odd-burst"),
                Arguments.of(burst(6, 20, 22, 0), ""),
                Arguments.of(burst(3, 19, 19, 0), ""),
                Arguments.of(burst(3, 20, 23, 0), ""),
                Arguments.of(burst(3, 20, 20, 0.25), ""),
                Arguments.of(ordinary().with(Map.of(LearnerField.VERIFICATION_TYPE, "1")), "bare-details"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @MethodSource("seen")
    void each_sign_is_seen_where_it_is_and_nowhere_else(Ghosts learner, String signs) {
        Suspect weighed = SIGNS.weigh(learner.numbered(SampleLearners.uln(1)), Ghosts.NOW);

        assertThat(String.join(
                        " ",
                        weighed.reasons().stream().map(Suspect.Reason::sign).toList()))
                .isEqualTo(signs);
        assertThat(weighed.total())
                .isEqualTo(weighed.reasons().stream()
                        .mapToDouble(Suspect.Reason::weight)
                        .sum());
    }

    @Test
    void every_sign_has_a_weight_and_a_reason_and_no_weight_has_no_sign() {
        SignWeights weights = SignWeights.ofThisBuild();

        assertThat(weights.of().keySet())
                .containsExactlyElementsOf(Signs.ALL.stream().map(Sign::name).toList());
        assertThat(weights.of().values())
                .allSatisfy(weight ->
                        assertThat(weight.reason()).hasSizeGreaterThan(30).endsWith("."));
    }

    @Test
    void no_single_sign_but_the_impossible_is_enough() {
        SignWeights weights = SignWeights.ofThisBuild();

        List<String> enough = weights.of().entrySet().stream()
                .filter(one -> one.getValue().bits() >= weights.minimum())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(enough).containsExactly("too-much-at-once");
    }
}
