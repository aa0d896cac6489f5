package org.learnerhub.domain.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** People with forms of names, slips and odd values in every field, few of each, so that much agrees by chance. */
final class SketchedPeople {

    private static final List<LearnerField> FIELDS = List.of(
            LearnerField.GIVEN_NAME,
            LearnerField.FAMILY_NAME,
            LearnerField.DATE_OF_BIRTH,
            LearnerField.GENDER,
            LearnerField.POST_CODE,
            LearnerField.EMAIL_ADDRESS,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.PREFERRED_GIVEN_NAME,
            LearnerField.PREVIOUS_FAMILY_NAME,
            LearnerField.FAMILY_NAME_AT_16,
            LearnerField.PLACE_OF_BIRTH,
            LearnerField.SCHOOL_AT_AGE_16);

    private static final List<String> ODD = List.of(
            "Al Amin",
            "Alamin",
            "Mc Donald",
            "MacDonald",
            "McDonald",
            "Donald",
            "O",
            "J",
            "Anne-Marie",
            "Anne Marie",
            "Nguyen Thi",
            "Thi Van",
            "Müller",
            "Нина",
            "X Æ",
            "de",
            "Mohammed Ali",
            "Mohamed",
            "Ng",
            "Li",
            "Unknown",
            "Bartholomew-Featherstonehaugh",
            "Christopher",
            "Christophe",
            "1900-01-01",
            "2004-02-29",
            "2089-11-07",
            "ZZ99 9ZZ",
            "SW1A 1AA",
            "SW1A1AB",
            "SW1A 1",
            "D02 X285",
            "a@b@c.example",
            "ab@c.example",
            "9",
            "1",
            "2",
            "long.address@mail.example",
            "long.adress@other.example",
            "Leeds",
            "Leeds Academy",
            "Leds Acadmy");

    private final SplittableRandom random;
    private final List<String> forms = lines("name-variants.txt");
    private final List<String> families = lines("family-names.txt");

    SketchedPeople(SplittableRandom random) {
        this.random = random;
    }

    LearnerDetails person() {
        LearnerDetails person = LearnerDetails.nothing();
        for (int field = 0; field < FIELDS.size(); field++) {
            // The five key fields are nearly always there.
            if (random.nextInt(field < 5 ? 20 : 3) != 0 || (field >= 5 && random.nextInt(3) == 0)) {
                person = person.with(FIELDS.get(field), value(FIELDS.get(field)));
            }
        }
        return person;
    }

    /** Somebody of whom no more is known than usual, born on one and the same day. */
    LearnerDetails bornThen() {
        return LearnerDetails.nothing()
                .with(LearnerField.GIVEN_NAME, given())
                .with(LearnerField.FAMILY_NAME, family())
                .with(LearnerField.DATE_OF_BIRTH, "2007-05-04")
                .with(LearnerField.GENDER, Integer.toString(1 + random.nextInt(2)))
                .with(LearnerField.POST_CODE, value(LearnerField.POST_CODE));
    }

    /** Somebody who has much in common: a field is the same, another value, mistyped, odd, or another field's. */
    LearnerDetails alike(LearnerDetails person) {
        LearnerDetails alike = person;
        int same = 2 + random.nextInt(4);
        for (LearnerField field : FIELDS) {
            if (random.nextInt(same) == 0) {
                alike = alike.with(field, changed(person, field));
            }
        }
        return alike;
    }

    private String changed(LearnerDetails person, LearnerField field) {
        return switch (random.nextInt(6)) {
            case 0 -> value(field);
            case 1 -> person.text(FIELDS.get(random.nextInt(FIELDS.size())));
            case 2 -> ODD.get(random.nextInt(ODD.size()));
            case 3 -> person.text(field) + " " + given();
            case 4 -> field == LearnerField.GIVEN_NAME ? given() : slip(slip(person.text(field)));
            default -> slip(person.text(field));
        };
    }

    private String value(LearnerField field) {
        return switch (field) {
            case GIVEN_NAME, PREFERRED_GIVEN_NAME, MIDDLE_OTHER_NAME -> given();
            case FAMILY_NAME, PREVIOUS_FAMILY_NAME, FAMILY_NAME_AT_16 -> family();
            case DATE_OF_BIRTH ->
                "20%02d-%02d-%02d".formatted(random.nextInt(4), 1 + random.nextInt(3), 1 + random.nextInt(4));
            case GENDER -> Integer.toString(1 + random.nextInt(2));
            case POST_CODE ->
                "LS%d %dA%c".formatted(1 + random.nextInt(20), random.nextInt(3), 'A' + random.nextInt(5));
            case EMAIL_ADDRESS -> given().toLowerCase(Locale.ROOT) + random.nextInt(90) + "@mail.example";
            default -> ODD.get(ODD.size() - 1 - random.nextInt(4));
        };
    }

    private String given() {
        String[] group = forms.get(random.nextInt(60)).split(" ");
        return group[random.nextInt(group.length)];
    }

    private String family() {
        return families.get(random.nextInt(80)).split(" ")[0];
    }

    private String slip(String word) {
        if (word.length() < 2) {
            return word;
        }
        int at = random.nextInt(word.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(NameTables.class.getResourceAsStream(resource))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
