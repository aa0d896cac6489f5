package org.learnerhub.domain.learner.check;

import java.util.List;
import org.learnerhub.domain.learner.LearnerField;

/** Fields that hold words of a person. */
final class NameFields {

    /** Names of the person. */
    static final List<LearnerField> NAMES = List.of(
            LearnerField.GIVEN_NAME,
            LearnerField.PREFERRED_GIVEN_NAME,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.FAMILY_NAME,
            LearnerField.PREVIOUS_FAMILY_NAME,
            LearnerField.FAMILY_NAME_AT_16);

    /** Names, and places that a person has lived in or gone to school. */
    static final List<LearnerField> TEXT = List.of(
            LearnerField.GIVEN_NAME,
            LearnerField.PREFERRED_GIVEN_NAME,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.FAMILY_NAME,
            LearnerField.PREVIOUS_FAMILY_NAME,
            LearnerField.FAMILY_NAME_AT_16,
            LearnerField.SCHOOL_AT_AGE_16,
            LearnerField.ADDRESS_LINE_1,
            LearnerField.ADDRESS_LINE_2,
            LearnerField.ADDRESS_TOWN,
            LearnerField.ADDRESS_COUNTY_OR_CITY,
            LearnerField.PLACE_OF_BIRTH);

    private NameFields() {}
}
