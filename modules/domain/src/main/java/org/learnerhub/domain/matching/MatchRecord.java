package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * One person made ready for comparing. Null, 0 and empty say nothing.
 *
 * @param keyFields as the strict rule compares them
 * @param former family names before the present one, each once
 * @param birth yyyymmdd
 * @param gender 1 or 2
 * @param postCode folded, null for ZZ99 9ZZ
 * @param otherScript whether a name is not written in Latin letters
 */
record MatchRecord(
        KeyFields keyFields,
        @Nullable Name given,
        @Nullable Name middle,
        @Nullable Name preferred,
        @Nullable Name family,
        List<Name> former,
        int birth,
        int gender,
        @Nullable String postCode,
        @Nullable String email,
        @Nullable String birthPlace,
        @Nullable String school,
        boolean otherScript) {

    /** Greek; before it are letters of Latin and signs only. */
    private static final int FIRST_NOT_LATIN = 0x0370;

    /** The five key fields, folded; gender as written, also 0 and 9. */
    record KeyFields(
            @Nullable String given,
            @Nullable String family,
            @Nullable String birth,
            @Nullable String gender,
            @Nullable String postCode) {

        boolean allEqual(KeyFields other) {
            return same(given, other.given)
                    && same(family, other.family)
                    && same(birth, other.birth)
                    && same(gender, other.gender)
                    && same(postCode, other.postCode);
        }

        private static boolean same(@Nullable String one, @Nullable String other) {
            return one != null && one.equals(other);
        }
    }

    static MatchRecord of(LearnerDetails details) {
        Name given = Name.of(details.get(LearnerField.GIVEN_NAME));
        Name family = Name.of(details.get(LearnerField.FAMILY_NAME));
        KeyFields keyFields = new KeyFields(
                whole(given, details, LearnerField.GIVEN_NAME),
                whole(family, details, LearnerField.FAMILY_NAME),
                details.get(LearnerField.DATE_OF_BIRTH),
                details.get(LearnerField.GENDER),
                Folding.joined(details.get(LearnerField.POST_CODE)));
        return new MatchRecord(
                keyFields,
                given,
                Name.of(details.get(LearnerField.MIDDLE_OTHER_NAME)),
                Name.of(details.get(LearnerField.PREFERRED_GIVEN_NAME)),
                family,
                former(details, family),
                BirthDate.of(keyFields.birth()),
                gender(keyFields.gender()),
                PostCode.meaningful(keyFields.postCode()),
                EmailAddress.folded(details.get(LearnerField.EMAIL_ADDRESS)),
                Folding.words(details.get(LearnerField.PLACE_OF_BIRTH)),
                Folding.words(details.get(LearnerField.SCHOOL_AT_AGE_16)),
                isOtherScript(details.get(LearnerField.GIVEN_NAME))
                        || isOtherScript(details.get(LearnerField.FAMILY_NAME)));
    }

    /**
     * Whether the names of the two are written in different scripts. What is left of a name between two scripts (Arabic
     * writes few vowels) may be another spelling of the same; that it differs says nothing.
     */
    boolean isWrittenUnlike(MatchRecord other) {
        return otherScript != other.otherScript;
    }

    private static boolean isOtherScript(@Nullable String name) {
        return name != null
                && name.codePoints()
                        .anyMatch(c -> c >= FIRST_NOT_LATIN
                                && Character.isLetter(c)
                                && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                                && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON);
    }

    /** A single name that was written into both fields is one name. */
    boolean isMononym() {
        return given != null && family != null && given.whole().equals(family.whole());
    }

    private static @Nullable String whole(@Nullable Name name, LearnerDetails details, LearnerField field) {
        return name == null ? Folding.joined(details.get(field)) : name.whole();
    }

    private static List<Name> former(LearnerDetails details, @Nullable Name family) {
        Name previous = Name.of(details.get(LearnerField.PREVIOUS_FAMILY_NAME));
        Name at16 = Name.of(details.get(LearnerField.FAMILY_NAME_AT_16));
        if (previous == null && at16 == null) {
            return List.of();
        }
        List<Name> former = new ArrayList<>(2);
        if (previous != null && !previous.equals(family)) {
            former.add(previous);
        }
        if (at16 != null && !at16.equals(family) && !former.contains(at16)) {
            former.add(at16);
        }
        return List.copyOf(former);
    }

    private static int gender(@Nullable String code) {
        return "1".equals(code) ? 1 : "2".equals(code) ? 2 : 0;
    }
}
