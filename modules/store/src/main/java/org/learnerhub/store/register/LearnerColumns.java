package org.learnerhub.store.register;

import static org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.EMAIL_ADDRESS;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME_AT_16;
import static org.learnerhub.domain.learner.LearnerField.GENDER;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.MIDDLE_OTHER_NAME;
import static org.learnerhub.domain.learner.LearnerField.PLACE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.POST_CODE;
import static org.learnerhub.domain.learner.LearnerField.PREFERRED_GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.PREVIOUS_FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.SCHOOL_AT_AGE_16;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.learnerhub.domain.learner.LearnerField;

/** The fields of a learner as columns, named like the constants. */
final class LearnerColumns {

    /** All but the sender's own identifier, and the ULN, which has a column of its own kind. */
    static final List<LearnerField> STORED = LearnerField.all().stream()
            .filter(field -> field != LearnerField.ULN && field != LearnerField.MIS_IDENTIFIER)
            .toList();

    /** What matching compares. */
    static final List<LearnerField> COMPARED = List.of(
            GIVEN_NAME,
            MIDDLE_OTHER_NAME,
            PREFERRED_GIVEN_NAME,
            FAMILY_NAME,
            PREVIOUS_FAMILY_NAME,
            FAMILY_NAME_AT_16,
            DATE_OF_BIRTH,
            GENDER,
            POST_CODE,
            EMAIL_ADDRESS,
            PLACE_OF_BIRTH,
            SCHOOL_AT_AGE_16);

    private LearnerColumns() {}

    static String name(LearnerField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** Separated by commas, in the list's order. */
    static String names(List<LearnerField> fields) {
        return fields.stream().map(LearnerColumns::name).collect(Collectors.joining(", "));
    }

    /** As many question marks as stored fields, separated by commas. */
    static String places() {
        return STORED.stream().map(field -> "?").collect(Collectors.joining(", "));
    }

    /** Each stored column set to a parameter. */
    static String assignments() {
        return STORED.stream().map(field -> name(field) + " = ?").collect(Collectors.joining(", "));
    }
}
