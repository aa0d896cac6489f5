package org.learnerhub.people;

import static org.learnerhub.domain.learner.LearnerField.*;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** A known learner as another college would type them: without ULN, mostly clean, some moved, some mistyped. */
final class Retyping {

    private final Enrolment enrolment;
    private final Nicknames nicknames;
    private final Homes homes;
    private final BirthDates births;
    private final FamilyNames familyNames = new FamilyNames();
    private final Emails emails = new Emails();

    Retyping(Enrolment enrolment, Nicknames nicknames, Homes homes, BirthDates births) {
        this.enrolment = enrolment;
        this.nicknames = nicknames;
        this.homes = homes;
        this.births = births;
    }

    /** @param troubles takes a word for everything that is the matter with the row, apart from what was forgotten */
    LearnerDetails of(LearnerDetails known, Dice dice, Set<String> troubles) {
        LearnerDetails.Builder row = known.toBuilder().set(ULN, null).set(MIS_IDENTIFIER, null);
        enrolment.verified(row, dice);
        if (dice.chance(0.14)) {
            Enrolment.address(row, homes.draw(dice), dice);
            troubles.add("moved");
        }
        forgets(row, dice);
        email(row, known, dice);
        if (dice.chance(0.17)) {
            trouble(row, known, dice, troubles);
        }
        return dice.chance(0.03) ? inCapitals(row.build()) : row.build();
    }

    /** One trouble, in rare cases a second. */
    private void trouble(LearnerDetails.Builder row, LearnerDetails known, Dice dice, Set<String> troubles) {
        LearnerDetails before = row.build();
        String word;
        double kind = dice.share();
        if (kind < 0.15) {
            change(row, known, GIVEN_NAME, name -> Slips.name(dice, name));
            word = "typing error in given name";
        } else if (kind < 0.30) {
            change(row, known, FAMILY_NAME, name -> Slips.name(dice, name));
            word = "typing error in family name";
        } else if (kind < 0.52) {
            change(row, known, GIVEN_NAME, name -> nicknames.draw(dice, name).orElse(name));
            word = "nickname";
        } else if (kind < 0.60) {
            change(row, known, DATE_OF_BIRTH, date -> Slips.date(dice, date, births));
            word = "date of birth";
        } else if (kind < 0.64) {
            row.set(GIVEN_NAME, known.get(FAMILY_NAME)).set(FAMILY_NAME, known.get(GIVEN_NAME));
            word = "swapped names";
        } else if (kind < 0.74) {
            marries(row, known, dice);
            word = "changed name";
        } else if (kind < 0.82) {
            change(row, known, POST_CODE, postCode -> Slips.postCode(dice, postCode));
            word = "typing error in postcode";
        } else if (kind < 0.92) {
            parts(row, known, dice);
            word = "parts of a name";
        } else if (kind < 0.97) {
            row.set(POST_CODE, dice.chance(0.5) ? null : "ZZ99 9ZZ");
            word = "no postcode";
        } else {
            row.set(GENDER, dice.chance(0.6) ? "9" : "1".equals(known.get(GENDER)) ? "2" : "1");
            word = "gender";
        }
        if (!row.build().equals(before)) {
            troubles.add(word);
        }
        if (dice.chance(0.06)) {
            trouble(row, row.build(), dice, troubles);
        }
    }

    private void marries(LearnerDetails.Builder row, LearnerDetails known, Dice dice) {
        if (!"2".equals(known.get(GENDER)) && dice.chance(0.8)) {
            return;
        }
        String before = known.get(FAMILY_NAME);
        row.set(FAMILY_NAME, familyNames.draw(dice, Community.BRITISH))
                .set(PREVIOUS_FAMILY_NAME, dice.chance(0.55) ? before : null)
                .set(FAMILY_NAME_AT_16, dice.chance(0.2) ? before : null);
    }

    /** Hyphens, accents and apostrophes go; a double name loses a half; a middle name joins the given one. */
    private static void parts(LearnerDetails.Builder row, LearnerDetails known, Dice dice) {
        String middle = known.text(MIDDLE_OTHER_NAME);
        switch (dice.below(4)) {
            case 0 ->
                change(row, known, FAMILY_NAME, name -> name.replace("-", " ").replace("'", ""));
            case 1 -> change(row, known, FAMILY_NAME, name -> half(dice, name));
            case 2 -> change(row, known, GIVEN_NAME, name -> half(dice, name));
            default ->
                change(row, known, GIVEN_NAME, name -> middle.isEmpty() ? name : Writing.joined(name, " ", middle));
        }
        change(row, row.build(), FAMILY_NAME, Writing::withoutAccents);
        change(row, row.build(), GIVEN_NAME, Writing::withoutAccents);
    }

    private static String half(Dice dice, String name) {
        String[] halves = name.split("[- ]", 2);
        boolean isDouble = halves.length == 2 && halves[0].length() > 2 && halves[1].length() > 2;
        return isDouble ? halves[dice.below(2)] : name;
    }

    private static void forgets(LearnerDetails.Builder row, Dice dice) {
        for (LearnerField field : LearnerField.all()) {
            boolean optional = switch (field) {
                case TITLE,
                        PREFERRED_GIVEN_NAME,
                        PREVIOUS_FAMILY_NAME,
                        FAMILY_NAME_AT_16,
                        SCHOOL_AT_AGE_16,
                        PLACE_OF_BIRTH,
                        NATIONALITY,
                        UCI,
                        UPN -> dice.chance(0.25);
                case MIDDLE_OTHER_NAME -> dice.chance(0.12);
                default -> false;
            };
            if (optional) {
                row.set(field, null);
            }
        }
    }

    private void email(LearnerDetails.Builder row, LearnerDetails known, Dice dice) {
        double kind = dice.share();
        if (kind < 0.2) {
            row.set(EMAIL_ADDRESS, null);
        } else if (kind < 0.4) {
            PersonName name = new PersonName(known.text(GIVEN_NAME), null, known.text(FAMILY_NAME));
            int year = known.date(DATE_OF_BIRTH).map(born -> born.getYear()).orElse(dice.below(90));
            row.set(EMAIL_ADDRESS, emails.own(dice, name, year));
        }
    }

    private static LearnerDetails inCapitals(LearnerDetails row) {
        LearnerDetails.Builder capitals = row.toBuilder();
        for (LearnerField field : LearnerField.all()) {
            if (field != EMAIL_ADDRESS) {
                change(
                        capitals,
                        row,
                        field,
                        value -> Writing.shortened(value.toUpperCase(Locale.UK), field.maxLength()));
            }
        }
        return capitals.build();
    }

    private static void change(
            LearnerDetails.Builder row, LearnerDetails from, LearnerField field, UnaryOperator<String> how) {
        String value = from.get(field);
        if (value != null) {
            row.set(field, how.apply(value));
        }
    }
}
