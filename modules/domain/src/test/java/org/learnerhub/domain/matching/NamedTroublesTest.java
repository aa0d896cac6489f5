package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.matching.Someone.called;
import static org.learnerhub.domain.matching.Someone.decide;

import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** The troubles of the matching rules, each with the decision wanted and why. All people are invented. */
class NamedTroublesTest {

    private static final LearnerDetails REBECCA = called("Rebecca", "Thornley", "2005-04-17", "2", "LS6 2QT");

    @Test
    void a_twin_is_never_matched_to_the_other_because_a_family_shares_all_but_the_given_name() {
        LearnerDetails twin = called("Abigail", "Thornley", "2005-04-17", "2", "LS6 2QT");
        assertThat(decide(twin, REBECCA)).isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void a_twin_brother_is_new_because_gender_speaks_against_too() {
        LearnerDetails brother = called("Oliver", "Thornley", "2005-04-17", "1", "LS6 2QT");
        assertThat(decide(brother, REBECCA)).isInstanceOf(MatchOutcome.None.class);
    }

    @Test
    void twins_with_names_alike_are_asked_about() {
        LearnerDetails hayden = called("Hayden", "Thornley", "2005-04-17", "1", "LS6 2QT");
        LearnerDetails jayden = called("Jayden", "Thornley", "2005-04-17", "1", "LS6 2QT");
        assertThat(decide(jayden, hayden)).isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void both_twins_registered_each_is_matched_to_the_own_record() {
        LearnerDetails twin = called("Abigail", "Thornley", "2005-04-17", "2", "LS6 2QT");
        assertThat(decide(twin, REBECCA, twin))
                .isInstanceOfSatisfying(
                        MatchOutcome.Exact.class,
                        exact -> assertThat(exact.learner().entry()).isOne());
    }

    @Test
    void a_sibling_is_new() {
        LearnerDetails sister = called("Hannah", "Thornley", "2007-11-02", "2", "LS6 2QT");
        assertThat(decide(sister, REBECCA)).isInstanceOf(MatchOutcome.None.class);
    }

    @Test
    void a_son_is_not_matched_to_the_father_of_the_same_name_at_the_same_address() {
        LearnerDetails father = called("Gareth", "Pemworthy", "1976-02-11", "1", "CF5 1BA");
        LearnerDetails son = called("Gareth", "Pemworthy", "2006-09-30", "1", "CF5 1BA");
        assertThat(decide(son, father)).isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void a_birth_year_mistyped_by_decades_is_asked_about_because_it_may_be_the_parent() {
        LearnerDetails mother = called("Rebecca", "Thornley", "1985-04-17", "2", "LS6 2QT");
        assertThat(decide(REBECCA, mother)).isInstanceOf(MatchOutcome.Possible.class);
    }

    @Test
    void a_married_name_with_the_previous_one_given_matches() {
        LearnerDetails married = called("Rebecca", "Holcroft", "2005-04-17", "2", "LS6 2QT")
                .with(LearnerField.PREVIOUS_FAMILY_NAME, "Thornley");
        assertThat(decide(married, REBECCA)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void a_married_name_without_the_previous_one_is_found_by_the_rest() {
        LearnerDetails married = called("Rebecca", "Holcroft", "2005-04-17", "2", "LS6 2QT");
        assertThat(decide(married, REBECCA)).isNotInstanceOf(MatchOutcome.None.class);
    }

    @Test
    void a_changed_name_after_a_move_is_nobody_we_could_be_sure_of() {
        LearnerDetails married = called("Rebecca", "Holcroft", "2005-04-17", "2", "EX1 1AA");
        assertThat(decide(married, REBECCA)).isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void brothers_who_share_a_common_first_name_are_asked_about() {
        LearnerDetails one = called("Muhammad Ahmed", "Miah", "2009-02-27", "1", "HG4 3PD");
        assertThat(decide(called("Muhammad", "Miah", "2009-02-27", "1", "HG4 3PD"), one))
                .isInstanceOf(MatchOutcome.Possible.class);
        assertThat(decide(called("Mohammed", "Miah", "2009-02-27", "1", "HG4 3PD"), one))
                .isInstanceOf(MatchOutcome.Possible.class);
    }

    @Test
    void one_of_two_given_names_matches_where_it_is_not_common() {
        LearnerDetails one = called("Rosalind Verity", "Thornley", "2005-04-17", "2", "LS6 2QT");
        assertThat(decide(called("Rosalind", "Thornley", "2005-04-17", "2", "LS6 2QT"), one))
                .isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void namesakes_who_number_their_addresses_are_not_one_for_it() {
        LearnerDetails one = called("Alisha", "Khan", "2008-07-24", "2", "IG8 7BQ");
        LearnerDetails other = called("Alisha", "Khan", "2008-07-24", "2", "SG10 6HD");
        assertThat(decide(
                        other.with(LearnerField.EMAIL_ADDRESS, "khan.alisha2@post.example"),
                        one.with(LearnerField.EMAIL_ADDRESS, "khan.alisha4@post.example")))
                .isNotInstanceOf(MatchOutcome.Exact.class);
        assertThat(decide(
                        other.with(LearnerField.EMAIL_ADDRESS, "alishakhan08@post.example"),
                        one.with(LearnerField.EMAIL_ADDRESS, "alishakhan08@mail.example")))
                .isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void swapped_names_are_found() {
        LearnerDetails swapped = called("Thornley", "Rebecca", "2005-04-17", "2", "LS6 2QT");
        assertThat(decide(swapped, REBECCA)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void swapped_day_and_month_are_found() {
        LearnerDetails right = called("Rebecca", "Thornley", "2005-04-07", "2", "LS6 2QT");
        LearnerDetails swapped = called("Rebecca", "Thornley", "2005-07-04", "2", "LS6 2QT");
        assertThat(decide(swapped, right)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void the_first_of_january_for_some_day_that_year_is_asked_about() {
        LearnerDetails vague = called("Rebecca", "Thornley", "2005-01-01", "2", "LS6 2QT");
        assertThat(decide(vague, REBECCA)).isInstanceOf(MatchOutcome.Possible.class);
    }

    @Test
    void an_initial_is_asked_about_because_twins_may_share_it() {
        LearnerDetails initial = called("R", "Thornley", "2005-04-17", "2", "LS6 2QT");
        assertThat(decide(initial, REBECCA)).isInstanceOf(MatchOutcome.Possible.class);
    }

    @Test
    void diacritics_apostrophes_spaces_and_capitals_do_not_count() {
        LearnerDetails plain = called("Zoe", "OConnor Smith", "2004-10-05", "2", "bt7 1nn");
        LearnerDetails dressed = called("ZOË", "O'Connor-Smith", "2004-10-05", "2", "BT7 1NN");
        assertThat(decide(plain, dressed))
                .isInstanceOfSatisfying(
                        MatchOutcome.Exact.class,
                        exact -> assertThat(exact.learner().fiveFieldsEqual()).isTrue());
    }

    @Test
    void a_short_form_agrees_at_a_lower_level() {
        LearnerDetails becky = called("Becky", "Thornley", "2005-04-17", "2", "LS6 2QT");
        assertThat(decide(becky, REBECCA)).isInstanceOf(MatchOutcome.Exact.class);
        assertThat(Someone.score(becky, REBECCA).total())
                .isLessThan(Someone.score(REBECCA, REBECCA).total());
    }

    @Test
    void a_transliteration_is_the_same_name() {
        LearnerDetails one = called("Yusuf", "Choudhury", "2005-03-09", "1", "E1 1AA");
        LearnerDetails other = called("Yousef", "Chowdhury", "2005-03-09", "1", "E1 1AA");
        assertThat(decide(one, other)).isNotInstanceOf(MatchOutcome.None.class);
    }

    @Test
    void two_called_muhammad_with_other_middle_names_are_brothers_as_likely_as_one_person() {
        LearnerDetails one =
                called("Muhammad", "Khan", "2005-03-09", "1", "B10 0AA").with(LearnerField.MIDDLE_OTHER_NAME, "Ali");
        LearnerDetails other =
                called("Mohammed", "Khan", "2005-03-09", "1", "B10 0AA").with(LearnerField.MIDDLE_OTHER_NAME, "Hassan");
        assertThat(decide(one, other)).isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void two_given_names_of_which_only_one_is_shared_are_no_match() {
        LearnerDetails one = called("Mohammed Usman", "Khan", "2005-03-09", "1", "B10 0AA");
        LearnerDetails other = called("Mohammed Bilal", "Khan", "2005-03-09", "1", "B10 0AA");
        assertThat(decide(one, other)).isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void strangers_with_a_common_name_and_one_birthday_are_asked_about_at_most() {
        LearnerDetails one = called("Jack", "Smith", "2005-05-05", "1", "SO14 0AA");
        LearnerDetails other = called("Jack", "Smith", "2005-05-05", "1", "DH1 1AA");
        assertThat(decide(one, other)).isNotInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void whoever_has_a_rare_name_is_matched_after_a_move() {
        LearnerDetails one = called("Tegwen", "Pemworthy", "2005-05-05", "2", "SO14 0AA");
        LearnerDetails other = called("Tegwen", "Pemworthy", "2005-05-05", "2", "DH1 1AA");
        assertThat(decide(one, other)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void half_of_a_double_name_is_the_person() {
        LearnerDetails whole = called("Lucia", "García Marqués", "2003-08-21", "2", "SW9 8AA");
        LearnerDetails half = called("Lucia", "Garcia", "2003-08-21", "2", "SW9 8AA");
        assertThat(decide(half, whole)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void a_mistyped_gender_is_no_veto() {
        assertThat(decide(REBECCA.with(LearnerField.GENDER, "1"), REBECCA)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void no_fixed_abode_says_nothing() {
        LearnerDetails here = called("Rebecca", "Thornley", "2005-04-17", "2", "ZZ99 9ZZ");
        assertThat(level(Compared.POST_CODE, here, here)).isEqualTo(Level.MISSING);
    }

    @Test
    void a_name_written_into_both_fields_counts_once() {
        LearnerDetails mononym = called("Suhartini", "Suhartini", "2001-02-03", "2", "NW1 1AA");
        assertThat(level(Compared.FAMILY_NAME, mononym, mononym)).isEqualTo(Level.MISSING);
        assertThat(decide(mononym, mononym)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void family_name_first_is_found() {
        LearnerDetails eastern = called("Nguyen", "Thao Linh", "2004-12-12", "2", "SE8 4AA");
        LearnerDetails western = called("Thao Linh", "Nguyen", "2004-12-12", "2", "SE8 4AA");
        assertThat(decide(eastern, western)).isInstanceOf(MatchOutcome.Exact.class);
    }

    @Test
    void a_sikh_family_name_left_out_is_found() {
        LearnerDetails shorter = called("Jasleen", "Kaur", "2004-06-06", "2", "UB1 1AA");
        LearnerDetails longer =
                called("Jasleen", "Dhillon", "2004-06-06", "2", "UB1 1AA").with(LearnerField.MIDDLE_OTHER_NAME, "Kaur");
        assertThat(decide(shorter, longer)).isNotInstanceOf(MatchOutcome.None.class);
    }

    private static Level level(Compared field, LearnerDetails one, LearnerDetails other) {
        return Someone.score(one, other).evidence().get(field.ordinal()).level();
    }

    @Test
    void a_name_in_another_script_is_asked_about_where_birth_date_and_postcode_agree() {
        LearnerDetails arabic = called("محمد", "الأحمدي", "2003-10-10", "9", "FM45 1AN");
        LearnerDetails latin = called("Mohammed", "Al-Ahmadi", "2003-10-10", "9", "FM45 1AN");
        assertThat(decide(latin, arabic)).isInstanceOf(MatchOutcome.Possible.class);
        assertThat(decide(arabic, latin)).isInstanceOf(MatchOutcome.Possible.class);
    }

    @Test
    void two_people_of_one_house_whose_names_stand_in_different_scripts_are_never_taken_for_one() {
        LearnerDetails arabic = called("ليلى", "الأحمدي", "2003-10-10", "2", "FM45 1AN");
        LearnerDetails latin = called("Huda", "Al-Ahmadi", "2003-10-10", "2", "FM45 1AN");
        assertThat(decide(latin, arabic)).isNotInstanceOf(MatchOutcome.Exact.class);
    }
}
