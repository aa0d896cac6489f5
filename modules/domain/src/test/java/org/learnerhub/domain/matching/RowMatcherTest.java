package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.memory.InMemoryRegister;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.People;

class RowMatcherTest {

    private static final LearnerDetails ADA = People.person(1);

    private final InMemoryRegister register = new InMemoryRegister(new InMemoryTransactions());
    private final RowMatcher matcher = new RowMatcher(register, MatchModel.standard());

    @Test
    void a_learner_is_found_with_all_evidence() {
        RegisteredLearner ada = register.put(People.uln(1), ADA);
        register.put(People.uln(2), People.person(2));

        RowMatch match = matchOne(ADA.with(LearnerField.POST_CODE, "B1 1AA").with(LearnerField.GENDER, "9"));

        assertThat(match.byUln()).isNull();
        assertThat(match.candidates()).hasSize(1);
        ScoredCandidate found = match.candidates().get(0);
        assertThat(found.entry()).isEqualTo(ada.entry());
        assertThat(found.uln()).isEqualTo(ada.uln());
        assertThat(found.fiveFieldsEqual()).isFalse();
        assertThat(found.keys()).contains(KeyKind.BIRTH_DATE_FAMILY, KeyKind.BIRTH_DATE_GIVEN);
        assertThat(found.evidence()).extracting(Evidence::field).isEqualTo(Compared.all());
        assertThat(found.evidence())
                .extracting(Evidence::level)
                .startsWith(Level.EXACT, Level.EXACT, Level.EXACT, Level.MISSING, Level.DIFFERENT, Level.MISSING);
    }

    @Test
    void rows_get_their_own_matches_in_order() {
        IntStream.rangeClosed(1, 50).forEach(number -> register.put(People.uln(number), People.person(number)));

        List<LearnerDetails> rows =
                List.of(People.person(50), LearnerDetails.nothing(), People.person(777), People.person(1));

        assertThat(matcher.match(rows, Long.MAX_VALUE))
                .extracting(match ->
                        match.candidates().stream().map(ScoredCandidate::uln).toList())
                .containsExactly(List.of(People.uln(50)), List.of(), List.of(), List.of(People.uln(1)));
    }

    @Test
    void who_shares_a_key_and_little_else_is_not_plausible() {
        register.put(People.uln(1), ADA);

        assertThat(matchOne(People.person(2)
                                .with(LearnerField.POST_CODE, ADA.text(LearnerField.POST_CODE))
                                .with(LearnerField.DATE_OF_BIRTH, ADA.text(LearnerField.DATE_OF_BIRTH)))
                        .candidates())
                .isEmpty();
    }

    @Test
    void five_equal_fields_are_plausible_whatever_the_model_says() {
        RegisteredLearner ada = register.put(People.uln(1), ADA);
        MatchModel never = MatchModel.of("prior=-900\nreview=2\nmatch=18\nmargin=8".getBytes(StandardCharsets.UTF_8));

        assertThat(new RowMatcher(register, never)
                        .match(List.of(ADA), Long.MAX_VALUE)
                        .get(0)
                        .candidates())
                .extracting(ScoredCandidate::entry, ScoredCandidate::fiveFieldsEqual)
                .containsExactly(tuple(ada.entry(), true));
    }

    @Test
    void matching_sees_only_the_register_up_to_the_entry_given() {
        RegisteredLearner first = register.put(People.uln(1), ADA);
        RegisteredLearner second = register.put(People.uln(2), ADA);

        assertThat(entries(matcher.match(List.of(ADA), first.entry()).get(0).candidates()))
                .containsExactly(first.entry());
        assertThat(entries(matcher.candidates(List.of(ADA), first.entry(), second.entry())
                        .get(0)
                        .candidates()))
                .containsExactly(second.entry());
        assertThat(matcher.candidates(List.of(ADA), second.entry(), second.entry())
                        .get(0)
                        .candidates())
                .isEmpty();
    }

    @Test
    void candidates_come_best_first_and_the_worst_of_very_many_are_left_out() {
        for (int number = 1; number <= 30; number++) {
            String postCode = number % 10 == 0 ? ADA.text(LearnerField.POST_CODE) : "B1 1AA";
            register.put(
                    People.uln(number),
                    ADA.with(LearnerField.POST_CODE, postCode).with(LearnerField.GENDER, "9"));
        }

        List<ScoredCandidate> candidates = matchOne(ADA).candidates();

        assertThat(candidates).hasSize(20);
        assertThat(entries(candidates).subList(0, 5)).containsExactly(10L, 20L, 30L, 1L, 2L);
    }

    @Test
    void deleted_learners_are_no_candidates_and_merged_ones_answer_for_their_master() {
        register.put(People.uln(1), ADA);
        register.put(People.uln(2), ADA);
        register.put(People.uln(3), People.person(3));
        register.putStatus(People.uln(1), LearnerStatus.DELETED, null);
        register.putStatus(People.uln(2), LearnerStatus.MERGED, People.uln(3));

        assertThat(matchOne(ADA).candidates())
                .extracting(ScoredCandidate::uln, ScoredCandidate::merged)
                .containsExactly(tuple(People.uln(3), true));
    }

    @Test
    void the_learner_whose_number_stands_on_the_row_is_looked_up_and_the_names_are_compared() {
        register.put(People.uln(1), ADA);

        RowMatch agrees = matchOne(onlyNumberAndNames(1, ADA));
        assertThat(Objects.requireNonNull(agrees.byUln()).uln()).isEqualTo(People.uln(1));
        assertThat(agrees.ulnAgrees()).isTrue();
        assertThat(matchOne(onlyNumberAndNames(1, ADA).with(LearnerField.FAMILY_NAME, "Quite-Another"))
                        .ulnAgrees())
                .isFalse();
        assertThat(matchOne(onlyNumberAndNames(1, ADA).with(LearnerField.GIVEN_NAME, null))
                        .ulnAgrees())
                .isFalse();
        assertThat(matchOne(onlyNumberAndNames(2, ADA)).byUln()).isNull();
        assertThat(matchOne(ADA.with(LearnerField.ULN, "1234567890")).byUln()).isNull();
    }

    @Test
    void names_agree_by_number_also_when_swapped_misspelt_or_given_by_an_earlier_name() {
        register.put(People.uln(1), ADA.with(LearnerField.PREVIOUS_FAMILY_NAME, "Earlier"));
        LearnerDetails row = onlyNumberAndNames(1, ADA);

        assertThat(matchOne(row.with(LearnerField.GIVEN_NAME, ADA.text(LearnerField.FAMILY_NAME))
                                .with(LearnerField.FAMILY_NAME, ADA.text(LearnerField.GIVEN_NAME)))
                        .ulnAgrees())
                .isTrue();
        assertThat(matchOne(row.with(LearnerField.FAMILY_NAME, "earlier")).ulnAgrees())
                .isTrue();
        assertThat(matchOne(row.with(LearnerField.FAMILY_NAME, ADA.text(LearnerField.FAMILY_NAME) + "e"))
                        .ulnAgrees())
                .isTrue();
    }

    @Test
    void the_number_of_a_deleted_learner_is_nobodys() {
        register.put(People.uln(1), ADA);
        register.putStatus(People.uln(1), LearnerStatus.DELETED, null);

        assertThat(matchOne(onlyNumberAndNames(1, ADA)).ulnHolder()).isEmpty();
    }

    @Test
    void newcomers_are_found_by_the_keys_that_they_share() {
        Newcomers newcomers = matcher.newcomers();
        RegisteredLearner ada = register.put(People.uln(1), ADA);
        newcomers.add(ada, BlockingKeys.of(ADA).toArray());

        ScoredCandidate found =
                newcomers.candidates(ADA.with(LearnerField.DATE_OF_BIRTH, null)).get(0);

        assertThat(found.entry()).isEqualTo(ada.entry());
        assertThat(found.keys())
                .contains(KeyKind.INITIALS_POST_CODE)
                .doesNotContain(KeyKind.BIRTH_DATE_FAMILY, KeyKind.BIRTH_DATE_POST_CODE);
        assertThat(newcomers.candidates(People.person(2))).isEmpty();
    }

    @Test
    void of_a_crowd_only_a_part_is_looked_at_and_somebody_is_told() {
        int crowd = LearnerRegister.MOST_PER_KEY + 20;
        IntStream.rangeClosed(1, crowd).forEach(number -> register.put(People.uln(number), namesake(number)));
        List<Map<KeyKind, Integer>> told = new ArrayList<>();
        RowMatcher watched =
                new RowMatcher(register, MatchModel.standard(), MatchPolicy.SCORED, Census.none(), told::add);

        RowMatch match = watched.match(List.of(namesake(0)), Long.MAX_VALUE).get(0);

        assertThat(match.crowded()).isTrue();
        assertThat(watched.decide(match.candidates())).isInstanceOf(MatchOutcome.TooMany.class);
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).containsEntry(KeyKind.BIRTH_DATE_FAMILY, 1);
    }

    @Test
    void a_person_in_a_crowd_is_found_by_what_the_crowd_does_not_share() {
        int crowd = LearnerRegister.MOST_PER_KEY + 20;
        IntStream.rangeClosed(1, crowd)
                .forEach(number -> register.put(
                        People.uln(number),
                        People.person(number).with(LearnerField.EMAIL_ADDRESS, "noreply@college.example.org")));
        RowMatcher scored = new RowMatcher(register, MatchModel.standard(), MatchPolicy.SCORED);

        RowMatch match = scored.match(
                        List.of(People.person(crowd).with(LearnerField.EMAIL_ADDRESS, "noreply@college.example.org")),
                        Long.MAX_VALUE)
                .get(0);

        assertThat(scored.decide(match.candidates()))
                .isInstanceOfSatisfying(
                        MatchOutcome.Exact.class,
                        exact -> assertThat(exact.learner().uln()).isEqualTo(People.uln(crowd)));
    }

    private static LearnerDetails namesake(int number) {
        return People.person(number)
                .with(LearnerField.GIVEN_NAME, "Mohammed")
                .with(LearnerField.FAMILY_NAME, "Ali")
                .with(LearnerField.DATE_OF_BIRTH, "2006-01-01")
                .with(LearnerField.GENDER, "1")
                .with(LearnerField.POST_CODE, "ZZ99 9ZZ");
    }

    private RowMatch matchOne(LearnerDetails row) {
        return matcher.match(List.of(row), Long.MAX_VALUE).get(0);
    }

    private static List<Long> entries(List<ScoredCandidate> candidates) {
        return candidates.stream().map(ScoredCandidate::entry).toList();
    }

    private static LearnerDetails onlyNumberAndNames(int number, LearnerDetails person) {
        return LearnerDetails.nothing()
                .with(LearnerField.ULN, People.uln(number).toString())
                .with(LearnerField.GIVEN_NAME, person.text(LearnerField.GIVEN_NAME))
                .with(LearnerField.FAMILY_NAME, person.text(LearnerField.FAMILY_NAME));
    }
}
