package org.learnerhub.domain.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * One person made ready for comparing. Names are folded; null says nothing.
 *
 * @param given folded as a whole
 * @param givenOthers the parts of given, middle and preferred names, folded
 * @param familyOthers the parts of the family name, previous names and the name at 16, folded
 * @param gender 1 or 2; 0 where it says nothing
 * @param postCode folded, null for ZZ99 9ZZ
 */
record MatchRecord(
        @Nullable String given,
        @Nullable String family,
        List<String> givenOthers,
        List<String> familyOthers,
        @Nullable LocalDate birthDate,
        int gender,
        @Nullable String postCode,
        @Nullable String email) {

    static MatchRecord of(LearnerDetails details) {
        String given = Folding.name(details.get(LearnerField.GIVEN_NAME));
        String family = Folding.name(details.get(LearnerField.FAMILY_NAME));
        String email = details.get(LearnerField.EMAIL_ADDRESS);
        return new MatchRecord(
                given,
                family,
                others(
                        details,
                        given,
                        LearnerField.GIVEN_NAME,
                        LearnerField.PREFERRED_GIVEN_NAME,
                        LearnerField.MIDDLE_OTHER_NAME),
                others(
                        details,
                        family,
                        LearnerField.FAMILY_NAME,
                        LearnerField.PREVIOUS_FAMILY_NAME,
                        LearnerField.FAMILY_NAME_AT_16),
                details.date(LearnerField.DATE_OF_BIRTH).orElse(null),
                gender(details.get(LearnerField.GENDER)),
                Folding.postCode(details.get(LearnerField.POST_CODE)),
                email == null ? null : email.toLowerCase(Locale.ROOT));
    }

    /** Whether all five key fields are present and equal; gender compares as written, also 0 and 9. */
    static boolean fiveFieldsEqual(LearnerDetails one, LearnerDetails other) {
        return sameName(one, other, LearnerField.GIVEN_NAME)
                && sameName(one, other, LearnerField.FAMILY_NAME)
                && same(one.get(LearnerField.DATE_OF_BIRTH), other.get(LearnerField.DATE_OF_BIRTH))
                && same(one.get(LearnerField.GENDER), other.get(LearnerField.GENDER))
                && sameName(one, other, LearnerField.POST_CODE);
    }

    private static boolean sameName(LearnerDetails one, LearnerDetails other, LearnerField field) {
        return same(Folding.name(one.get(field)), Folding.name(other.get(field)));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static int gender(@Nullable String code) {
        return "1".equals(code) ? 1 : "2".equals(code) ? 2 : 0;
    }

    /** Whole names first, then their parts of two letters and more; without the main one. */
    private static List<String> others(LearnerDetails details, @Nullable String main, LearnerField... fields) {
        List<String> others = new ArrayList<>(4);
        for (LearnerField field : fields) {
            String value = details.get(field);
            if (value != null) {
                add(others, Folding.name(value), main);
                for (String part : parts(value)) {
                    add(others, Folding.name(part), main);
                }
            }
        }
        return others.isEmpty() ? List.of() : others;
    }

    private static List<String> parts(String value) {
        List<String> parts = new ArrayList<>(2);
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == ' ' || value.charAt(i) == '-') {
                if (i - start > 1 && i - start < value.length()) {
                    parts.add(value.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static void add(List<String> others, @Nullable String folded, @Nullable String main) {
        if (folded != null && !folded.equals(main) && !others.contains(folded)) {
            others.add(folded);
        }
    }
}
