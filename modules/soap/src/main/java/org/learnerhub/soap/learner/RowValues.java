package org.learnerhub.soap.learner;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.g1.batchmsg.BatchLearner;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** Which property of a {@link BatchLearner} is which field. Layout 3A's two further fields have none. */
final class RowValues {

    private static final Map<LearnerField, Property> PROPERTIES = new EnumMap<>(LearnerField.class);

    static {
        put(LearnerField.ULN, BatchLearner::getULN, BatchLearner::setULN);
        put(LearnerField.MIS_IDENTIFIER, BatchLearner::getMISIdentifier, BatchLearner::setMISIdentifier);
        put(LearnerField.TITLE, BatchLearner::getTitle, BatchLearner::setTitle);
        put(LearnerField.GIVEN_NAME, BatchLearner::getGivenName, BatchLearner::setGivenName);
        put(
                LearnerField.PREFERRED_GIVEN_NAME,
                BatchLearner::getPreferredGivenName,
                BatchLearner::setPreferredGivenName);
        put(LearnerField.MIDDLE_OTHER_NAME, BatchLearner::getMiddleOtherName, BatchLearner::setMiddleOtherName);
        put(LearnerField.FAMILY_NAME, BatchLearner::getFamilyName, BatchLearner::setFamilyName);
        put(
                LearnerField.PREVIOUS_FAMILY_NAME,
                BatchLearner::getPreviousFamilyName,
                BatchLearner::setPreviousFamilyName);
        put(LearnerField.FAMILY_NAME_AT_16, BatchLearner::getFamilyNameAtAge16, BatchLearner::setFamilyNameAtAge16);
        put(LearnerField.SCHOOL_AT_AGE_16, BatchLearner::getSchoolAtAge16, BatchLearner::setSchoolAtAge16);
        put(
                LearnerField.ADDRESS_LINE_1,
                BatchLearner::getLastKnownAddressLine1,
                BatchLearner::setLastKnownAddressLine1);
        put(
                LearnerField.ADDRESS_LINE_2,
                BatchLearner::getLastKnownAddressLine2,
                BatchLearner::setLastKnownAddressLine2);
        put(LearnerField.ADDRESS_TOWN, BatchLearner::getLastKnownAddressTown, BatchLearner::setLastKnownAddressTown);
        put(
                LearnerField.ADDRESS_COUNTY_OR_CITY,
                BatchLearner::getLastKnownAddressCountyOrCity,
                BatchLearner::setLastKnownAddressCountyOrCity);
        put(LearnerField.POST_CODE, BatchLearner::getLastKnownPostCode, BatchLearner::setLastKnownPostCode);
        put(
                LearnerField.DATE_OF_ADDRESS_CAPTURE,
                BatchLearner::getDateOfAddressCapture,
                BatchLearner::setDateOfAddressCapture);
        put(LearnerField.DATE_OF_BIRTH, BatchLearner::getDateOfBirth, BatchLearner::setDateOfBirth);
        put(LearnerField.PLACE_OF_BIRTH, BatchLearner::getPlaceOfBirth, BatchLearner::setPlaceOfBirth);
        put(LearnerField.EMAIL_ADDRESS, BatchLearner::getEmailAddress, BatchLearner::setEmailAddress);
        put(LearnerField.GENDER, BatchLearner::getGender, BatchLearner::setGender);
        put(LearnerField.NATIONALITY, BatchLearner::getNationality, BatchLearner::setNationality);
        put(
                LearnerField.SCOTTISH_CANDIDATE_NUMBER,
                BatchLearner::getScottishCandidateNumber,
                BatchLearner::setScottishCandidateNumber);
        put(LearnerField.ABILITY_TO_SHARE, BatchLearner::getAbilityToShare, BatchLearner::setAbilityToShare);
        put(LearnerField.VERIFICATION_TYPE, BatchLearner::getVerificationType, BatchLearner::setVerificationType);
        put(
                LearnerField.OTHER_VERIFICATION_DESCRIPTION,
                BatchLearner::getOtherVerificationDescription,
                BatchLearner::setOtherVerificationDescription);
        put(LearnerField.NOTES, BatchLearner::getNotes, BatchLearner::setNotes);
    }

    private RowValues() {}

    static @Nullable String get(BatchLearner learner, LearnerField field) {
        Property property = PROPERTIES.get(field);
        return property == null ? null : property.get.apply(learner);
    }

    static void set(BatchLearner learner, LearnerField field, String value) {
        Property property = PROPERTIES.get(field);
        if (property != null) {
            property.set.accept(learner, value);
        }
    }

    /** Leaves absent fields absent. */
    static void copy(LearnerDetails details, BatchLearner learner) {
        for (LearnerField field : LearnerField.all()) {
            String value = details.get(field);
            if (value != null) {
                set(learner, field, value);
            }
        }
    }

    private static void put(
            LearnerField field, Function<BatchLearner, String> get, BiConsumer<BatchLearner, String> set) {
        PROPERTIES.put(field, new Property(get, set));
    }

    private record Property(Function<BatchLearner, String> get, BiConsumer<BatchLearner, String> set) {}
}
