package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

class ComparatorsTest {

    private static final FieldComparator GIVEN =
            new GivenNameComparator(NameTables.standard(), new KnownNames(NameTables.standard(), Census.none()));
    private static final FieldComparator FAMILY = new FamilyNameComparator(NameTables.standard());
    private static final FieldComparator BORN = new BirthDateComparator();
    private static final FieldComparator GENDER = new GenderComparator();
    private static final FieldComparator POST_CODE = new PostCodeComparator();
    private static final FieldComparator EMAIL = new EmailComparator();

    @ParameterizedTest
    @CsvSource({
        "Katherine, KATHERINE, EXACT",
        "Zoë, Zoe, EXACT",
        "Mary-Ann, Mary Ann, EXACT",
        "Mary-Ann, Maryann, EXACT",
        "Mary-Ann, Ann, PARTIAL",
        "Kathrine, Kathrinw, CLOSE",
        "Katherine, Boris, DIFFERENT",
        "J, Katherine, DIFFERENT",
        ", Katherine, MISSING",
        "'-', Katherine, MISSING",
        ", , MISSING"
    })
    void names_agree_on_levels(@Nullable String one, @Nullable String other, Level level) {
        assertLevel(GIVEN, with(LearnerField.GIVEN_NAME, one), with(LearnerField.GIVEN_NAME, other), level);
        assertLevel(FAMILY, with(LearnerField.FAMILY_NAME, one), with(LearnerField.FAMILY_NAME, other), level);
    }

    @ParameterizedTest
    @CsvSource({
        "Mary Ann, Mary Jo, SIMILAR",
        "Hayden, Jayden, SIMILAR",
        "K, Katherine, INITIAL",
        "Katherine, Katharine, VARIANT",
        "Mohammed, Mohamed, VARIANT",
        "Ying, Ting, SIMILAR"
    })
    void given_names_know_more_levels(String one, String other, Level level) {
        assertLevel(GIVEN, with(LearnerField.GIVEN_NAME, one), with(LearnerField.GIVEN_NAME, other), level);
    }

    @Test
    void names_in_each_others_place_are_swapped() {
        LearnerDetails one = person("Owen", "James");
        LearnerDetails other = person("James", "Owen");

        assertLevel(GIVEN, one, other, Level.SWAPPED);
        assertLevel(FAMILY, one, other, Level.SWAPPED);
        assertLevel(GIVEN, one, person("James", "Cole"), Level.DIFFERENT);
    }

    @Test
    void a_preferred_or_middle_name_is_another_name_of_the_person() {
        LearnerDetails kate = with(LearnerField.GIVEN_NAME, "Kate");

        assertLevel(
                GIVEN,
                kate,
                with(LearnerField.GIVEN_NAME, "Boris").with(LearnerField.PREFERRED_GIVEN_NAME, "Kate"),
                Level.VARIANT);
        assertLevel(
                GIVEN,
                kate,
                with(LearnerField.GIVEN_NAME, "Boris").with(LearnerField.MIDDLE_OTHER_NAME, "Ann Kate"),
                Level.PARTIAL);
        assertLevel(
                GIVEN,
                kate.with(LearnerField.PREFERRED_GIVEN_NAME, "Bo"),
                with(LearnerField.GIVEN_NAME, "Zoltan").with(LearnerField.PREFERRED_GIVEN_NAME, "Bo"),
                Level.VARIANT);
    }

    @Test
    void a_previous_name_or_the_name_at_16_is_another_name_of_the_family() {
        LearnerDetails jones = with(LearnerField.FAMILY_NAME, "Jones");
        LearnerDetails married = with(LearnerField.FAMILY_NAME, "Vaughan");

        assertLevel(FAMILY, jones, married.with(LearnerField.PREVIOUS_FAMILY_NAME, "Jones"), Level.VARIANT);
        assertLevel(FAMILY, jones, married.with(LearnerField.FAMILY_NAME_AT_16, "JONES"), Level.VARIANT);
        assertLevel(FAMILY, jones, with(LearnerField.FAMILY_NAME, "Vaughan-Jones"), Level.PARTIAL);
        assertLevel(FAMILY, jones, married, Level.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03-31, 2008-03-31, EXACT",
        "2008-03-04, 2008-04-03, SWAPPED",
        "2008-03-31, 2008-03-30, CLOSE",
        "2008-03-31, 2009-03-31, CLOSE",
        "2008-03-31, 2008-08-31, CLOSE",
        "2008-03-31, 2008-11-02, DIFFERENT",
        "2008-03-31, 2008-03-02, PARTIAL",
        "2008-03-31, 2008-01-01, NEAR",
        "2008-03-13, 2008-03-31, CLOSE",
        "2008-03-31, 2006-11-02, DIFFERENT",
        "2008-03-04, 2007-04-03, DIFFERENT",
        ", 2006-11-02, MISSING",
        "31/03/2008, 2008-03-31, MISSING"
    })
    void birth_dates_agree_on_levels(@Nullable String one, @Nullable String other, Level level) {
        assertLevel(BORN, with(LearnerField.DATE_OF_BIRTH, one), with(LearnerField.DATE_OF_BIRTH, other), level);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, EXACT",
        "2, 2, EXACT",
        "1, 2, DIFFERENT",
        "0, 1, MISSING",
        "9, 1, MISSING",
        "0, 0, MISSING",
        "9, 9, MISSING",
        ", 2, MISSING"
    })
    void genders_agree_or_not_unless_one_says_nothing(@Nullable String one, @Nullable String other, Level level) {
        assertLevel(GENDER, with(LearnerField.GENDER, one), with(LearnerField.GENDER, other), level);
    }

    @ParameterizedTest
    @CsvSource({
        "CV4 9EE, cv49ee, EXACT",
        "CV4 9EE, CV4 9EF, CLOSE",
        "CV4 9EE, CV5 9EE, CLOSE",
        "CV4 9EE, CV4 8AB, PARTIAL",
        "CV4 9EE, CV4 9AB, NEAR",
        "CV4 9EE, B1 1AA, DIFFERENT",
        "CV4 9EE, CV41 9EE, CLOSE",
        "ZZ99 9ZZ, ZZ99 9ZZ, MISSING",
        "ZZ99 9ZZ, CV4 9EE, MISSING",
        ", CV4 9EE, MISSING"
    })
    void postcodes_agree_on_levels(@Nullable String one, @Nullable String other, Level level) {
        assertLevel(POST_CODE, with(LearnerField.POST_CODE, one), with(LearnerField.POST_CODE, other), level);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, Ada@Example.ORG, EXACT",
        "ada@example.org, ida@example.org, DIFFERENT",
        "ada.lovell7@example.org, ada.lovel7@example.org, CLOSE",
        "ada@example.org, eve@example.org, DIFFERENT",
        ", ida@example.org, MISSING"
    })
    void email_addresses_agree_or_not(@Nullable String one, @Nullable String other, Level level) {
        assertLevel(EMAIL, with(LearnerField.EMAIL_ADDRESS, one), with(LearnerField.EMAIL_ADDRESS, other), level);
    }

    @Test
    void every_comparator_is_symmetric_and_knows_more_than_equal_and_different() {
        List<MatchRecord> people = randomPeople();
        for (FieldComparator comparator : List.of(GIVEN, FAMILY, BORN, GENDER, POST_CODE, EMAIL)) {
            Set<Level> levels = EnumSet.noneOf(Level.class);
            for (MatchRecord one : people) {
                for (MatchRecord other : people) {
                    Level level = comparator.compare(one, other);
                    levels.add(level);
                    assertThat(comparator.compare(other, one) == level).isTrue();
                }
            }
            assertThat(levels).contains(Level.MISSING, Level.EXACT, Level.DIFFERENT);
        }
    }

    private static List<MatchRecord> randomPeople() {
        Random random = new Random(11);
        List<String> names =
                List.of("", "Owen", "James", "Jamie", "Jaimes", "O", "Owen-James", "Anne Marie", "Marie", "Zoë");
        List<String> dates = List.of("", "2008-03-04", "2008-04-03", "2008-03-05", "2008-11-29", "2001-12-31");
        List<String> postCodes = List.of("", "CV4 9EE", "CV4 9EF", "CV4 1AA", "ZZ99 9ZZ", "B1 1AA");
        List<String> emails = List.of("", "a@example.org", "b@example.org");
        List<MatchRecord> people = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            people.add(MatchRecord.of(LearnerDetails.of(Map.of(
                    LearnerField.GIVEN_NAME, pick(names, random),
                    LearnerField.FAMILY_NAME, pick(names, random),
                    LearnerField.PREVIOUS_FAMILY_NAME, pick(names, random),
                    LearnerField.PREFERRED_GIVEN_NAME, pick(names, random),
                    LearnerField.DATE_OF_BIRTH, pick(dates, random),
                    LearnerField.GENDER, pick(List.of("0", "1", "2", "9"), random),
                    LearnerField.POST_CODE, pick(postCodes, random),
                    LearnerField.EMAIL_ADDRESS, pick(emails, random)))));
        }
        return people;
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static void assertLevel(FieldComparator comparator, LearnerDetails one, LearnerDetails other, Level level) {
        assertThat(comparator.compare(MatchRecord.of(one), MatchRecord.of(other)))
                .isEqualTo(level);
        assertThat(comparator.compare(MatchRecord.of(other), MatchRecord.of(one)))
                .isEqualTo(level);
    }

    private static LearnerDetails with(LearnerField field, @Nullable String value) {
        return LearnerDetails.nothing().with(field, value);
    }

    private static LearnerDetails person(String given, String family) {
        return with(LearnerField.GIVEN_NAME, given).with(LearnerField.FAMILY_NAME, family);
    }
}
