package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** A look-alike given name beside one family name and birthday: twins until proven a typing error. */
class LookAlikeTest {

    private static final Scorer BY_TABLES = new Scorer(Someone.MODEL);

    @ParameterizedTest
    @CsvSource({
        "Rahima, Rahila",
        "Temitope, Temitayo",
        "Tharushi, Tharusha",
        "Abdulrahman, Abdulrahim",
        "Chukwuemeka, Chukwuebuka",
        "Praveena, Praveetha",
        "Nirmala, Nirmali",
        "Ada, Ida",
        "Minh Van, Minh Hang",
        "Kim Le, Kim Van"
    })
    void twins_are_not_matched_without_any_census(String one, String other) {
        assertThat(person(BY_TABLES, called(one), called(other))).isNotEqualTo(Level.MISSING);
        assertThat(person(BY_TABLES, called(other), called(one))).isNotEqualTo(Level.MISSING);
    }

    @ParameterizedTest
    @CsvSource({"Temitope, Temtiope", "Chukwuemeka, Chukwuemmeka", "Bernadette, Bernadrtte", "Tharushi, Tharrushi"})
    void a_plain_slip_proves_itself(String one, String other) {
        assertThat(person(BY_TABLES, called(one), called(other))).isEqualTo(Level.MISSING);
    }

    @Test
    void what_nobody_bears_beside_what_many_bear_is_a_slip() {
        LearnerDetails right = called("Tharushi");
        LearnerDetails slip = called("Thsrushi");

        assertThat(person(new Scorer(Someone.MODEL, counted("Tharushi", 100)), right, called("Tharuthi")))
                .isEqualTo(Level.MISSING);
        assertThat(person(BY_TABLES, right, called("Tharuthi"))).isEqualTo(Level.ALIKE);
        assertThat(person(new Scorer(Someone.MODEL, counted("Tharushi", 10)), right, slip))
                .isEqualTo(Level.MISSING);
    }

    @Test
    void what_both_are_borne_are_two_names_whatever_slip_could_make_one_of_the_other() {
        CensusCount count = new CensusCount();
        count.given("Praveena", 2006, 30);
        count.given("Parveena", 2006, 30);
        Scorer scorer = new Scorer(Someone.MODEL, count.census());

        assertThat(person(BY_TABLES, called("Praveena"), called("Parveena"))).isEqualTo(Level.MISSING);
        assertThat(person(scorer, called("Praveena"), called("Parveena"))).isEqualTo(Level.CONTRADICTED);
    }

    @Test
    void forms_that_the_register_counts_as_two_names_in_those_years_are_no_proof() {
        CensusCount count = new CensusCount();
        count.given("Leon", 2006, 30);
        count.given("Leonard", 2006, 30);
        Scorer now = new Scorer(Someone.MODEL, count.census());

        assertThat(person(BY_TABLES, called("Leon"), called("Leonard"))).isEqualTo(Level.MISSING);
        assertThat(person(now, called("Leon"), called("Leonard"))).isEqualTo(Level.ALIKE);
        assertThat(person(now, called("Leon"), with(called("Leonard"), LearnerField.PREFERRED_GIVEN_NAME, "Leon")))
                .isEqualTo(Level.MISSING);
    }

    @Test
    void an_address_of_the_persons_own_proves_a_slip_and_a_family_address_does_not() {
        LearnerDetails right = called("Rahima");
        LearnerDetails slip = called("Rahina");

        assertThat(mailed(right, "rahima.moss@mail.example", slip, "rahima.moss@mail.example"))
                .isEqualTo(Level.MISSING);
        assertThat(mailed(right, null, slip, "rahima77@mail.example")).isEqualTo(Level.MISSING);
        assertThat(mailed(right, "moss.family4@mail.example", slip, "moss.family4@mail.example"))
                .isEqualTo(Level.ALIKE);
        assertThat(mailed(right, "sarah.k78@mail.example", slip, "sarah.k78@mail.example"))
                .isEqualTo(Level.ALIKE);
        assertThat(mailed(right, "xx.pixelstorm@mail.example", slip, "xx.pixelstorm@mail.example"))
                .isEqualTo(Level.MISSING);
        assertThat(mailed(right, "rahima1@mail.example", called("Rahimma"), "rahimma1@mail.example"))
                .isEqualTo(Level.ALIKE);
    }

    @Test
    void an_equal_middle_name_helps_where_no_custom_gives_it_to_all_children() {
        LearnerDetails one = with(called("Branwen"), LearnerField.MIDDLE_OTHER_NAME, "Lowri");
        LearnerDetails slip = with(called("Brawen"), LearnerField.MIDDLE_OTHER_NAME, "Lowri");
        CensusCount count = new CensusCount();
        count.family("Lowri", 2006, 50);

        assertThat(person(BY_TABLES, one, slip)).isEqualTo(Level.MISSING);
        assertThat(person(new Scorer(Someone.MODEL, count.census()), one, slip)).isEqualTo(Level.ALIKE);
    }

    private static Level mailed(LearnerDetails one, @Nullable String mine, LearnerDetails other, String theirs) {
        return person(
                BY_TABLES,
                with(one, LearnerField.EMAIL_ADDRESS, mine),
                with(other, LearnerField.EMAIL_ADDRESS, theirs));
    }

    private static Census counted(String given, long bearers) {
        CensusCount count = new CensusCount();
        count.given(given, 2006, bearers);
        return count.census();
    }

    private static LearnerDetails called(String given) {
        return Someone.called(given, "Perera-Moss", "2006-07-09", "2", "FM56 1AD");
    }

    private static LearnerDetails with(LearnerDetails details, LearnerField field, @Nullable String value) {
        return details.toBuilder().set(field, value).build();
    }

    private static Level person(Scorer scorer, LearnerDetails one, LearnerDetails other) {
        return scorer.score(MatchRecord.of(one), Someone.registered(0, other), EnumSet.noneOf(KeyKind.class))
                .evidence()
                .get(Compared.PERSON.ordinal())
                .level();
    }
}
