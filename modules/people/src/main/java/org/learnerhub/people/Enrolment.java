package org.learnerhub.people;

import static org.learnerhub.domain.learner.LearnerField.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.registration.LearnerLayout;

/** What a college knows of a person on the day of enrolment; a share of the optional fields is not known. */
final class Enrolment {

    private static final Weighted<String> VERIFICATION = new Weighted.Builder<String>()
            .add("0", 12)
            .add("1", 45)
            .add("2", 25)
            .add("3", 8)
            .add("4", 4)
            .add("5", 2)
            .add("6", 1)
            .add("7", 2)
            .add("999", 1)
            .build();

    private final LearnerLayout layout;
    private final BirthDates births;
    private final Nicknames nicknames;
    private final Emails emails = new Emails();
    private final List<String> notes = Words.phrases("note");
    private final List<String> seen = Words.phrases("seen");

    /** @param layout what it has no fields for is not asked */
    Enrolment(BirthDates births, Nicknames nicknames, LearnerLayout layout) {
        this.layout = layout;
        this.births = births;
        this.nicknames = nicknames;
    }

    LearnerDetails of(Person person, Dice dice) {
        LearnerDetails.Builder row = LearnerDetails.nothing().toBuilder();
        names(row, person, dice);
        address(row, person.home(), dice);
        origin(row, person, dice);
        verified(row, dice);
        return row.build();
    }

    private void names(LearnerDetails.Builder row, Person person, Dice dice) {
        PersonName name = person.name();
        int age = births.age(person.born());
        row.set(GIVEN_NAME, name.given())
                .set(MIDDLE_OTHER_NAME, dice.chance(0.8) ? name.middle() : null)
                .set(FAMILY_NAME, name.family())
                .set(TITLE, dice.chance(0.6) ? title(person, age) : null);
        if (dice.chance(0.08)) {
            row.set(PREFERRED_GIVEN_NAME, nicknames.draw(dice, name.given()).orElse(null));
        }
        String bornAs = person.bornAs();
        if (bornAs != null) {
            row.set(PREVIOUS_FAMILY_NAME, dice.chance(0.75) ? bornAs : null);
        }
        if (age > 16 && dice.chance(0.2)) {
            row.set(FAMILY_NAME_AT_16, bornAs == null ? name.family() : bornAs);
        }
        row.set(SCHOOL_AT_AGE_16, age >= 15 && dice.chance(age <= 25 ? 0.7 : 0.3) ? person.school() : null);
    }

    private static String title(Person person, int age) {
        if (person.sex() == Sex.MALE) {
            return "Mr";
        }
        return age > 30 && person.bornAs() != null ? "Mrs" : age > 24 ? "Ms" : "Miss";
    }

    /** Without the date, which is the college's; see {@link #verified}. */
    static void address(LearnerDetails.Builder row, Home home, Dice dice) {
        boolean known = dice.chance(0.9);
        row.set(ADDRESS_LINE_1, known ? home.line1() : null)
                .set(ADDRESS_LINE_2, known ? home.line2() : null)
                .set(ADDRESS_TOWN, known ? home.area().town() : null)
                .set(
                        ADDRESS_COUNTY_OR_CITY,
                        known && dice.chance(0.4) ? home.area().county() : null)
                .set(POST_CODE, home.postCode());
    }

    private void origin(LearnerDetails.Builder row, Person person, Dice dice) {
        int year = person.born().getYear();
        boolean abroad = person.community() != Community.BRITISH && dice.chance(0.3);
        row.set(DATE_OF_BIRTH, person.born().toString())
                .set(
                        PLACE_OF_BIRTH,
                        !abroad && dice.chance(0.45) ? person.home().area().town() : null)
                .set(EMAIL_ADDRESS, email(person, dice))
                .set(
                        GENDER,
                        dice.chance(0.008)
                                ? (dice.chance(0.7) ? "9" : "0")
                                : person.sex().gender())
                .set(NATIONALITY, dice.chance(0.85) ? nationality(person, abroad) : null);
        if (person.home().area().kind() == AreaKind.SCOTLAND && dice.chance(0.6)) {
            row.set(SCOTTISH_CANDIDATE_NUMBER, Identifiers.scottishCandidate(dice, year));
        }
        if (layout == LearnerLayout.V3A) {
            row.set(UCI, dice.chance(0.5) ? Identifiers.uniqueCandidate(dice, year) : null)
                    .set(UPN, dice.chance(0.5) ? Identifiers.uniquePupil(dice, year) : null);
        }
    }

    private @Nullable String email(Person person, Dice dice) {
        if (person.familyEmail() != null) {
            return person.familyEmail();
        }
        return dice.chance(0.78) ? emails.own(dice, person.name(), person.born().getYear()) : null;
    }

    private static String nationality(Person person, boolean abroad) {
        return abroad ? person.community().abroad() : "GBR";
    }

    /** What the college itself saw and asked; another college does so anew. */
    void verified(LearnerDetails.Builder row, Dice dice) {
        String type = VERIFICATION.draw(dice);
        row.set(VERIFICATION_TYPE, type)
                .set(OTHER_VERIFICATION_DESCRIPTION, type.equals("999") ? dice.oneOf(seen) : null)
                .set(ABILITY_TO_SHARE, dice.chance(0.92) ? "1" : "0")
                .set(
                        DATE_OF_ADDRESS_CAPTURE,
                        dice.chance(0.5) ? births.daysAgo(dice.below(120)).toString() : null)
                .set(NOTES, dice.chance(0.01) ? dice.oneOf(notes) : null);
    }
}
