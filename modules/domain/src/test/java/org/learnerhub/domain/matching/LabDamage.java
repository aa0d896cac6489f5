package org.learnerhub.domain.matching;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** Writes a person down as a college would, years later, with the slips that colleges make. */
final class LabDamage {

    private final LabNames names;
    private final SplittableRandom random;
    private double rate = 1;
    private String trouble = "";

    LabDamage(LabNames names, SplittableRandom random) {
        this.names = names;
        this.random = random;
    }

    /** What befell the row written last, in words. */
    String trouble() {
        return trouble.isEmpty() ? "none" : trouble;
    }

    LearnerDetails write(LabPerson person, int year) {
        trouble = "";
        rate = random.nextDouble() < 0.03 ? 4 : 1;
        LearnerDetails.Builder row = person.details().toBuilder();
        String given = given(person);
        String family = family(person, row, year);
        boolean swapped = happens(0.005, "swapped names");
        row.set(LearnerField.GIVEN_NAME, style(swapped ? family : given));
        row.set(LearnerField.FAMILY_NAME, style(swapped ? given : family));
        row.set(LearnerField.DATE_OF_BIRTH, born(person.born()));
        row.set(LearnerField.GENDER, gender(person.male()));
        row.set(LearnerField.POST_CODE, postCode(person.postCode()));
        if (random.nextDouble() < 0.5) {
            row.set(LearnerField.MIDDLE_OTHER_NAME, null);
        } else if (person.middle() != null && random.nextDouble() < 0.2) {
            row.set(LearnerField.MIDDLE_OTHER_NAME, person.middle().substring(0, 1));
        }
        rest(person, row);
        return row.build();
    }

    private void rest(LabPerson person, LearnerDetails.Builder row) {
        double email = random.nextDouble();
        if (email < 0.4) {
            row.set(LearnerField.EMAIL_ADDRESS, null);
        } else if (email < 0.65) {
            row.set(LearnerField.EMAIL_ADDRESS, "s" + random.nextInt(10_000_000) + "@college.example");
        }
        if (random.nextDouble() < 0.6) {
            row.set(LearnerField.SCHOOL_AT_AGE_16, null);
        }
        if (random.nextDouble() < 0.6) {
            row.set(LearnerField.PLACE_OF_BIRTH, null);
        }
        if (random.nextDouble() < 0.5) {
            row.set(LearnerField.PREFERRED_GIVEN_NAME, null);
        }
        if (person.previous() != null && random.nextDouble() < 0.5) {
            row.set(LearnerField.PREVIOUS_FAMILY_NAME, null);
        }
    }

    private boolean happens(double probability, String what) {
        boolean happens = random.nextDouble() < probability * rate;
        if (happens) {
            trouble = trouble.isEmpty() ? what : "several";
        }
        return happens;
    }

    private String given(LabPerson person) {
        String given = person.given();
        if (happens(0.02, "nickname")) {
            given = names.variant(given, random);
        } else if (person.preferred() != null && happens(0.2, "preferred name")) {
            given = person.preferred();
        } else if (person.middle() != null && happens(0.006, "middle name used")) {
            given = person.middle();
        } else if (happens(0.004, "initial")) {
            given = given.substring(0, 1);
        } else if (happens(0.003, "another given name")) {
            given = names.given(person.community(), person.born().getYear(), person.male(), random);
        } else if (person.middle() != null && happens(0.01, "two given names in one")) {
            given = given + " " + person.middle();
        } else if (given.indexOf(' ') > 0 && happens(0.3, "one of two given names")) {
            given = given.substring(0, given.indexOf(' '));
        }
        return happens(0.015, "typing error in given") ? typo(given) : given;
    }

    private String family(LabPerson person, LearnerDetails.Builder row, int year) {
        String family = person.family();
        boolean woman = !person.male() && year - person.born().getYear() > 21;
        if (happens(woman ? 0.07 : 0.012, "changed name")) {
            if (random.nextDouble() < 0.5) {
                row.set(LearnerField.PREVIOUS_FAMILY_NAME, family);
            }
            String added = names.family("general", random);
            family = random.nextDouble() < 0.15 ? family + "-" + added : added;
        } else if (person.previous() != null && happens(0.15, "previous name used")) {
            family = person.previous();
        } else if (family.indexOf('-') > 0 && happens(0.2, "half of a double name")) {
            family = family.substring(0, family.indexOf('-'));
        }
        return happens(0.015, "typing error in family") ? typo(family) : family;
    }

    private String born(LocalDate born) {
        LocalDate written = born;
        if (born.getDayOfMonth() <= 12
                && born.getDayOfMonth() != born.getMonthValue()
                && happens(0.012, "day and month")) {
            written = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
        } else if (happens(0.008, "digit of the date")) {
            written = switch (random.nextInt(3)) {
                case 0 -> born.plusYears(random.nextInt(2) == 0 ? 1 : -1);
                case 1 -> born.plusMonths(1 + random.nextInt(6));
                default -> born.plusDays(1 + random.nextInt(9));
            };
        } else if (happens(0.002, "1 January")) {
            written = LocalDate.of(born.getYear(), 1, 1);
        }
        return written.toString();
    }

    private @Nullable String gender(boolean male) {
        if (happens(0.006, "gender")) {
            return male ? "2" : "1";
        }
        return random.nextDouble() < 0.02 ? "9" : male ? "1" : "2";
    }

    private String postCode(String postCode) {
        if (happens(0.15, "moved")) {
            return random.nextDouble() < 0.5 ? names.near(postCode, random) : names.postCode(random);
        }
        if (happens(0.012, "no postcode")) {
            return "ZZ99 9ZZ";
        }
        return happens(0.01, "typing error in postcode") ? typo(postCode) : postCode;
    }

    private String style(String name) {
        return switch (random.nextInt(8)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> name.replace('-', ' ');
            default -> name;
        };
    }

    private String typo(String word) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.length() < 3 ? word : word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default ->
                at + 1 < word.length()
                        ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                        : word;
        };
    }
}
