package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** What holds for everybody, tried on people thrown together from lists. */
class MatchPropertiesTest {

    private static final List<String> GIVEN = List.of(
            "Jack",
            "Olivia",
            "Mohammed",
            "Harpreet",
            "Wei",
            "Agnieszka",
            "Siân",
            "Rebecca",
            "Tegwen",
            "Oluwaseun",
            "Anne-Marie",
            "Thao Linh",
            "Luis Miguel",
            "Ciarán",
            "Alexander");
    private static final List<String> FAMILY = List.of(
            "Smith",
            "Jones",
            "Khan",
            "Singh",
            "Zhang",
            "Kowalczyk",
            "ap Gwilym",
            "Thornley",
            "O'Connor",
            "Okafor",
            "García López",
            "Nguyen",
            "Pemworthy-Hale",
            "Ní Bhriain",
            "Patel");

    private Random random = new Random(0);

    @RepeatedTest(200)
    void whoever_is_damaged_in_one_field_is_matched_or_asked_about(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        LearnerDetails person = person();
        for (LearnerDetails damaged : damages(person)) {
            assertThat(Someone.decide(damaged, person)).isNotInstanceOf(MatchOutcome.None.class);
        }
    }

    @RepeatedTest(200)
    void comparing_is_symmetric(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        LearnerDetails one = person();
        LearnerDetails other = mixed(one, person());
        assertThat(Someone.score(one, other).evidence())
                .isEqualTo(Someone.score(other, one).evidence());
    }

    @RepeatedTest(200)
    void more_agreement_never_lowers_the_total(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        LearnerDetails one = person();
        LearnerDetails other = mixed(one, person());
        for (LearnerField field : LearnerField.KEY_FIELDS) {
            LearnerDetails more = other.with(field, one.get(field));
            assertThat(Someone.score(one, more).total())
                    .as("%s", field)
                    .isGreaterThanOrEqualTo(Someone.score(one, other).total());
        }
    }

    @RepeatedTest(50)
    void the_order_of_candidates_changes_nothing(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        LearnerDetails row = person();
        List<ScoredCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            LearnerDetails learner = mixed(row, person());
            candidates.addAll(Someone.candidates(row, learner, row.with(LearnerField.POST_CODE, "EX1 1AA"), learner));
        }
        MatchOutcome before = Decision.decide(candidates, MatchPolicy.SCORED, Someone.MODEL);
        Collections.shuffle(candidates, random);
        assertThat(Decision.decide(candidates, MatchPolicy.SCORED, Someone.MODEL)
                        .getClass())
                .isEqualTo(before.getClass());
    }

    @RepeatedTest(100)
    void printed_weights_add_up_to_the_printed_total(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        LearnerDetails one = person();
        ScoredCandidate scored = Someone.score(one, mixed(one, person()));
        BigDecimal sum = BigDecimal.valueOf(Someone.MODEL.prior());
        for (Evidence evidence : scored.evidence()) {
            assertThat(BigDecimal.valueOf(evidence.weight()).scale()).isLessThanOrEqualTo(3);
            sum = sum.add(BigDecimal.valueOf(evidence.weight()));
        }
        assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(scored.total()));
    }

    @RepeatedTest(100)
    void keys_are_few(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        assertThat(BlockingKeys.of(person()).toArray()).hasSizeBetween(5, 12).doesNotHaveDuplicates();
    }

    @Test
    void no_level_of_a_field_weighs_more_than_agreeing() {
        for (Compared field : Compared.all()) {
            for (Level level : Level.all()) {
                assertThat(Someone.MODEL.weight(field, level))
                        .isLessThanOrEqualTo(Math.max(0, Someone.MODEL.weight(field, Level.EXACT)));
            }
        }
    }

    @Test
    void a_trained_model_learns_what_the_pairs_show() {
        ModelTraining training = new ModelTraining(Someone.MODEL);
        for (int i = 0; i < 3000; i++) {
            LearnerDetails one = person();
            training.addStrangers(one, person());
            training.addCandidates(one, i % 3 == 0 ? damages(one).get(random.nextInt(5)) : mixed(one, person()));
        }
        byte[] file = training.train("trained", 15);
        MatchModel trained = MatchModel.of(file);
        assertThat(trained.name()).isEqualTo("trained");
        assertThat(trained.prior()).isEqualTo(Someone.MODEL.prior());
        assertThat(trained.weight(Compared.FAMILY_NAME, Level.EXACT)).isPositive();
        assertThat(trained.weight(Compared.FAMILY_NAME, Level.DIFFERENT)).isNegative();
        assertThat(trained.weight(Compared.DATE_OF_BIRTH, Level.EXACT))
                .isGreaterThan(trained.weight(Compared.GENDER, Level.EXACT));
        assertThat(training.train("trained", 15)).isEqualTo(file);
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("DATE_OF_BIRTH.");
    }

    @Test
    void a_prior_for_a_register_is_one_in_its_people() {
        MatchModel trained = MatchModel.of(new ModelTraining(Someone.MODEL).train("trained", 1, 1L << 20));

        assertThat(trained.prior()).isEqualTo(-20);
        assertThat(trained.match()).isEqualTo(Someone.MODEL.match());
        assertThat(trained.margin()).isEqualTo(Someone.MODEL.margin());
        assertThat(trained.weight(Compared.GENDER, Level.EXACT))
                .isEqualTo(Someone.MODEL.weight(Compared.GENDER, Level.EXACT));
    }

    /** All pairs were found by name and date, so they agree there whatever people write. */
    @Test
    void pairs_found_by_a_field_teach_nothing_of_it() {
        ModelTraining training = new ModelTraining(Someone.MODEL);
        for (int i = 0; i < 500; i++) {
            LearnerDetails one = person().with(LearnerField.EMAIL_ADDRESS, null);
            LearnerDetails moved = one.with(LearnerField.POST_CODE, "PL1 1AA");
            training.addStrangers(one, person());
            training.addCandidates(one, moved);
        }
        MatchModel trained = MatchModel.of(training.train("trained", 5));

        assertThat(trained.weight(Compared.POST_CODE, Level.DIFFERENT))
                .isNotEqualTo(Someone.MODEL.weight(Compared.POST_CODE, Level.DIFFERENT));
        assertThat(trained.weight(Compared.DATE_OF_BIRTH, Level.EXACT))
                .isEqualTo(Someone.MODEL.weight(Compared.DATE_OF_BIRTH, Level.EXACT));
    }

    @Test
    void training_tells_levels_by_the_census_as_deciding_does() {
        CensusCount borne = new CensusCount();
        borne.given("Praveena", 2006, 30);
        borne.given("Parveena", 2006, 30);

        assertThat(taught(new ModelTraining(Someone.MODEL))).containsExactly("GIVEN_NAME.CLOSE");
        assertThat(taught(new ModelTraining(Someone.MODEL, borne.census()))).containsExactly("GIVEN_NAME.SIMILAR");
    }

    /** What pairs teach of given names that are borne both, or are a slip of one another. */
    private static List<String> taught(ModelTraining training) {
        for (int i = 0; i < 60; i++) {
            training.addCandidates(
                    Someone.called("Praveena", "Moss", "2006-05-04", "2", "LS6 2QT"),
                    Someone.called("Parveena", "Moss", "2006-05-04", "2", "LS6 2QT"));
        }
        return MatchModel.of(training.train("trained", 3)).settings().entrySet().stream()
                .filter(setting -> setting.getKey().startsWith("GIVEN_NAME."))
                .filter(setting ->
                        !setting.getValue().equals(Someone.MODEL.settings().get(setting.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private LearnerDetails person() {
        return Someone.called(
                        pick(GIVEN),
                        pick(FAMILY),
                        String.format(
                                "20%02d-%02d-%02d", random.nextInt(10), 1 + random.nextInt(12), 2 + random.nextInt(27)),
                        random.nextBoolean() ? "1" : "2",
                        pick(List.of("LS6 2QT", "B10 0AA", "CF5 1BA", "SW9 8AB", "G12 8QQ")))
                .with(
                        LearnerField.EMAIL_ADDRESS,
                        random.nextBoolean() ? "a" + random.nextInt(90) + "@post.example" : null);
    }

    /** A stranger with some fields of the first. */
    private LearnerDetails mixed(LearnerDetails one, LearnerDetails other) {
        LearnerDetails mixed = other;
        for (LearnerField field : LearnerField.KEY_FIELDS) {
            mixed = random.nextBoolean() ? mixed.with(field, one.get(field)) : mixed;
        }
        return mixed;
    }

    /** One field wrong or missing, names or date swapped. */
    private List<LearnerDetails> damages(LearnerDetails person) {
        String born = person.text(LearnerField.DATE_OF_BIRTH);
        String turned = born.substring(0, 5) + born.substring(8) + born.substring(4, 7);
        List<LearnerDetails> damages = new ArrayList<>(List.of(
                person.with(LearnerField.GIVEN_NAME, slip(person.text(LearnerField.GIVEN_NAME))),
                person.with(LearnerField.FAMILY_NAME, slip(person.text(LearnerField.FAMILY_NAME))),
                person.with(LearnerField.POST_CODE, null),
                person.with(LearnerField.GENDER, "9"),
                person.with(LearnerField.EMAIL_ADDRESS, null),
                person.with(
                        LearnerField.GIVEN_NAME,
                        person.text(LearnerField.GIVEN_NAME).substring(0, 1)),
                person.with(LearnerField.FAMILY_NAME, "Holcroft"),
                person.with(LearnerField.DATE_OF_BIRTH, born.substring(0, 9) + (born.charAt(9) == '2' ? '3' : '2')),
                person.with(LearnerField.DATE_OF_BIRTH, born.substring(0, 4) + "-01-01"),
                person.with(LearnerField.GIVEN_NAME, person.get(LearnerField.FAMILY_NAME))
                        .with(LearnerField.FAMILY_NAME, person.get(LearnerField.GIVEN_NAME)),
                person.with(LearnerField.FAMILY_NAME, person.get(LearnerField.FAMILY_NAME) + "-Holcroft"),
                person.with(LearnerField.GIVEN_NAME, person.get(LearnerField.GIVEN_NAME) + " Rose")));
        if (Integer.parseInt(born.substring(8)) <= 12) {
            damages.add(person.with(LearnerField.DATE_OF_BIRTH, turned));
        }
        return damages;
    }

    private String slip(String word) {
        int at = 1 + random.nextInt(word.length() - 1);
        return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at);
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
