package org.learnerhub.people.population;

import java.time.LocalDate;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * What children of one family have in common, and how a child's row is made of it.
 *
 * @param surname as a man of the family bears it
 * @param father his given name
 * @param address the e-mail address of the family
 */
record Household(
        Community community,
        String surname,
        String father,
        Home home,
        String birthplace,
        String school,
        String address) {

    private static final double SAYS_BIRTHPLACE = 50;
    private static final double SAYS_SCHOOL = 60;
    private static final double SAYS_STREET = 75;

    static Household draw(Community community, Home home, Chances chances) {
        String surname = community.familyName(chances);
        String school = chances.one(Schools.NAMES);
        return new Household(
                community,
                surname,
                community.givenName(Sex.MALE, chances),
                home,
                chances.one(community.places()),
                school,
                Emails.ofFamily(surname, chances));
    }

    Human child(Sex sex, String given, LocalDate born, Chances chances) {
        String family = community.familyName(surname, sex);
        Human child = new Human(community, sex, LearnerDetails.nothing())
                .with(LearnerField.GIVEN_NAME, given)
                .with(LearnerField.FAMILY_NAME, family)
                .with(LearnerField.MIDDLE_OTHER_NAME, community.middleName(sex, family, father, chances))
                .with(LearnerField.DATE_OF_BIRTH, born.toString())
                .with(LearnerField.GENDER, chances.percent(2) ? (chances.percent(60) ? "9" : "0") : sex.code())
                .with(LearnerField.ABILITY_TO_SHARE, "1")
                .with(LearnerField.VERIFICATION_TYPE, chances.percent(70) ? "2" : "1")
                .at(home);
        return further(child, chances);
    }

    private Human further(Human child, Chances chances) {
        Human known = child.with(LearnerField.EMAIL_ADDRESS, Emails.of(child, address, chances));
        if (chances.percent(SAYS_BIRTHPLACE)) {
            known = known.with(LearnerField.PLACE_OF_BIRTH, birthplace);
        }
        if (chances.percent(SAYS_SCHOOL)) {
            boolean same = chances.percent(90);
            known = known.with(LearnerField.SCHOOL_AT_AGE_16, same ? school : chances.one(Schools.NAMES));
        }
        if (!chances.percent(SAYS_STREET)) {
            known = known.with(LearnerField.ADDRESS_LINE_1, "").with(LearnerField.ADDRESS_TOWN, "");
        }
        if (chances.percent(8)) {
            String nickname = community.nickname(child.given());
            known = nickname.equals(child.given()) ? known : known.with(LearnerField.PREFERRED_GIVEN_NAME, nickname);
        }
        return chances.percent(1) ? known.with(LearnerField.POST_CODE, "ZZ99 9ZZ") : known;
    }
}
