package org.learnerhub.files.registration;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerField;

/**
 * The names under which fields are known, in headings and elements alike: case and anything but letters and digits do
 * not matter, and both spellings of the contract and those of layout 3A count (contract 4.2).
 */
final class FieldNames {

    private static final int LONGEST = 60;
    private static final Map<String, LearnerField> LEARNER = new HashMap<>();
    private static final Map<String, HeadField> HEAD = new HashMap<>();

    static {
        for (LearnerField field : LearnerField.all()) {
            LEARNER.put(folded(field.csvHeading()), field);
            LEARNER.put(folded(field.xmlName()), field);
        }
        LEARNER.put("middleothernames", LearnerField.MIDDLE_OTHER_NAME);
        LEARNER.put("middlenames", LearnerField.MIDDLE_OTHER_NAME);
        LEARNER.put("privacynoticeseen", LearnerField.ABILITY_TO_SHARE);
        LEARNER.put("uniquelearnernumber", LearnerField.ULN);
        LEARNER.put("uniquecandidateidentifier", LearnerField.UCI);
        LEARNER.put("uniquepupilnumber", LearnerField.UPN);
        for (HeadField field : HeadField.values()) {
            HEAD.put(folded(field.label()), field);
        }
    }

    private FieldNames() {}

    static @Nullable LearnerField learner(String name) {
        return LEARNER.get(folded(name));
    }

    static @Nullable HeadField head(String name) {
        return HEAD.get(folded(name));
    }

    static boolean isKnown(String name) {
        String folded = folded(name);
        return LEARNER.containsKey(folded) || HEAD.containsKey(folded);
    }

    /** A sender's name for something, fit for a message: without line breaks and not too long. */
    static String shown(String name) {
        String line = name.strip().replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    private static String folded(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
