package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.matching.Someone.called;
import static org.learnerhub.domain.matching.Someone.score;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** What independent evidence confirms needs nobody to look; what is only alike does. */
class VetoExemptionTest {

    private static final LearnerDetails JOSEPH = called("Joseph", "Charlton", "2006-10-12", "1", "SO24 7YW");

    @Test
    void a_short_form_is_confirmed_by_the_preferred_name() {
        LearnerDetails joe = JOSEPH.with(LearnerField.GIVEN_NAME, "Joe");
        assertThat(person(joe, JOSEPH)).isEqualTo(Level.UNPROVEN);
        assertThat(person(joe, JOSEPH.with(LearnerField.PREFERRED_GIVEN_NAME, "Joe")))
                .isEqualTo(Level.MISSING);
    }

    @Test
    void spellings_that_look_alike_are_not_confirmed_by_it() {
        LearnerDetails mia = called("Mia", "Charlton", "2006-10-12", "2", "SO24 7YW");
        LearnerDetails mya = mia.with(LearnerField.GIVEN_NAME, "Mya").with(LearnerField.PREFERRED_GIVEN_NAME, "Mia");
        assertThat(person(mia, mya)).isEqualTo(Level.UNPROVEN);
    }

    @ParameterizedTest
    @CsvSource({
        "Chigozie Chibueze, '', Chigozie, Chibueze",
        "Tuan Van, '', Tuan, Van",
        "Joseph Gary, '', Joseph, Gary",
        "Minh, Quan Anh, Minh Quan, Anh"
    })
    void the_same_names_parted_otherwise_are_equal(String given, String middle, String otherGiven, String otherMiddle) {
        LearnerDetails one = born(given, middle);
        LearnerDetails other = born(otherGiven, otherMiddle).with(LearnerField.PREFERRED_GIVEN_NAME, "Joe");

        assertThat(level(one, other, Compared.GIVEN_NAME)).isEqualTo(Level.EXACT);
        assertThat(level(one, other, Compared.MIDDLE_OTHER_NAME)).isEqualTo(Level.MISSING);
        assertThat(person(one, other)).isEqualTo(Level.MISSING);
    }

    @Test
    void a_middle_name_that_is_a_twins_given_name_is_not_the_same_names() {
        assertThat(person(born("Minh Quang", ""), born("Minh Quan", "Quang"))).isNotEqualTo(Level.MISSING);
    }

    @Test
    void another_middle_name_and_another_birthday_are_two_people_however_rare_the_given_name() {
        LearnerDetails one = born("Diarmuid", "Cahal");
        LearnerDetails other = born("Diarmuid", "Conor");
        assertThat(person(one, other)).isEqualTo(Level.MISSING);
        assertThat(person(one, other.with(LearnerField.DATE_OF_BIRTH, "2007-10-12")))
                .isEqualTo(Level.CONTRADICTED);
    }

    @ParameterizedTest
    @CsvSource({
        "joseph.charlton06@post.example, VARIANT",
        "jcharlton2006@post.example, VARIANT",
        "joseph06@post.example, VARIANT",
        "joseph.charlton@post.example, PARTIAL",
        "joseph.charlton77@post.example, EXACT",
        "darkwolf06@post.example, EXACT"
    })
    void an_equal_address_says_less_where_names_and_birthday_have_said_it(String address, Level level) {
        LearnerDetails one = JOSEPH.with(LearnerField.EMAIL_ADDRESS, address);
        assertThat(level(one, one, Compared.EMAIL_ADDRESS)).isEqualTo(level);
    }

    private static LearnerDetails born(String given, String middle) {
        return called(given, "Charlton", "2006-10-12", "1", "SO24 7YW").with(LearnerField.MIDDLE_OTHER_NAME, middle);
    }

    private static Level person(LearnerDetails one, LearnerDetails other) {
        return level(one, other, Compared.PERSON);
    }

    private static Level level(LearnerDetails one, LearnerDetails other, Compared field) {
        return score(one, other).evidence().get(field.ordinal()).level();
    }
}
