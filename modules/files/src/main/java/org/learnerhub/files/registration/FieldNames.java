package org.learnerhub.files.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.files.rows.HeadField;
import org.learnerhub.files.rows.Names;

/**
 * The names under which fields are known, in headings and elements alike: case and anything but letters and digits do
 * not matter, and both spellings of the contract and those of layout 3A count (contract 4.2).
 */
final class FieldNames {

    private static final List<HeadField> OF_FILE = List.of(
            HeadField.FILE_VERSION,
            HeadField.FILE_NAME,
            HeadField.UKPRN,
            HeadField.LEARNER_RECORD_COUNT,
            HeadField.JOB_TYPE);
    private static final Map<String, LearnerField> LEARNER = new HashMap<>();
    private static final Map<String, HeadField> HEAD = new HashMap<>();

    static {
        for (LearnerField field : LearnerField.all()) {
            LEARNER.put(Names.folded(field.csvHeading()), field);
            LEARNER.put(Names.folded(field.xmlName()), field);
        }
        LEARNER.put("middleothernames", LearnerField.MIDDLE_OTHER_NAME);
        LEARNER.put("middlenames", LearnerField.MIDDLE_OTHER_NAME);
        LEARNER.put("privacynoticeseen", LearnerField.ABILITY_TO_SHARE);
        LEARNER.put("uniquelearnernumber", LearnerField.ULN);
        LEARNER.put("uniquecandidateidentifier", LearnerField.UCI);
        LEARNER.put("uniquepupilnumber", LearnerField.UPN);
        for (HeadField field : OF_FILE) {
            HEAD.put(Names.folded(field.label()), field);
        }
    }

    private FieldNames() {}

    static @Nullable LearnerField learner(String name) {
        return LEARNER.get(Names.folded(name));
    }

    static @Nullable HeadField head(String name) {
        return HEAD.get(Names.folded(name));
    }
}
