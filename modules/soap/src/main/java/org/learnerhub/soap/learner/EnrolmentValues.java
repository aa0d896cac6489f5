package org.learnerhub.soap.learner;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.g1.learner.LearnerToRegister;
import org.learnerhub.contract.g1.learner.LearnerToUpdate;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** Which property of the messages that register and update a learner is which field (contract 1.3). */
final class EnrolmentValues {

    private static final Map<LearnerField, Property> PROPERTIES = new EnumMap<>(LearnerField.class);

    static {
        put(LearnerField.TITLE, LearnerToRegister::getTitle, LearnerToUpdate::getTitle);
        put(LearnerField.GIVEN_NAME, LearnerToRegister::getGivenName, LearnerToUpdate::getGivenName);
        put(LearnerField.MIDDLE_OTHER_NAME, LearnerToRegister::getMiddleOtherName, LearnerToUpdate::getMiddleOtherName);
        put(LearnerField.FAMILY_NAME, LearnerToRegister::getFamilyName, LearnerToUpdate::getFamilyName);
        put(
                LearnerField.PREFERRED_GIVEN_NAME,
                LearnerToRegister::getPreferredGivenName,
                LearnerToUpdate::getPreferredGivenName);
        put(
                LearnerField.PREVIOUS_FAMILY_NAME,
                LearnerToRegister::getPreviousFamilyName,
                LearnerToUpdate::getPreviousFamilyName);
        put(
                LearnerField.FAMILY_NAME_AT_16,
                LearnerToRegister::getFamilyNameAtAge16,
                LearnerToUpdate::getFamilyNameAtAge16);
        put(LearnerField.SCHOOL_AT_AGE_16, LearnerToRegister::getSchoolAtAge16, LearnerToUpdate::getSchoolAtAge16);
        put(
                LearnerField.ADDRESS_LINE_1,
                LearnerToRegister::getLastKnownAddressLine1,
                LearnerToUpdate::getLastKnownAddressLine1);
        put(
                LearnerField.ADDRESS_LINE_2,
                LearnerToRegister::getLastKnownAddressLine2,
                LearnerToUpdate::getLastKnownAddressLine2);
        put(
                LearnerField.ADDRESS_TOWN,
                LearnerToRegister::getLastKnownAddressTown,
                LearnerToUpdate::getLastKnownAddressTown);
        put(
                LearnerField.ADDRESS_COUNTY_OR_CITY,
                LearnerToRegister::getLastKnownAddressCountyOrCity,
                LearnerToUpdate::getLastKnownAddressCountyOrCity);
        put(LearnerField.POST_CODE, LearnerToRegister::getLastKnownPostCode, LearnerToUpdate::getLastKnownPostCode);
        put(
                LearnerField.DATE_OF_ADDRESS_CAPTURE,
                LearnerToRegister::getDateOfAddressCapture,
                LearnerToUpdate::getDateOfAddressCapture);
        put(LearnerField.DATE_OF_BIRTH, LearnerToRegister::getDateOfBirth, LearnerToUpdate::getDateOfBirth);
        put(LearnerField.PLACE_OF_BIRTH, LearnerToRegister::getPlaceOfBirth, LearnerToUpdate::getPlaceOfBirth);
        put(LearnerField.GENDER, LearnerToRegister::getGender, LearnerToUpdate::getGender);
        put(LearnerField.EMAIL_ADDRESS, LearnerToRegister::getEmailAddress, LearnerToUpdate::getEmailAddress);
        put(LearnerField.NATIONALITY, LearnerToRegister::getNationality, LearnerToUpdate::getNationality);
        put(
                LearnerField.SCOTTISH_CANDIDATE_NUMBER,
                LearnerToRegister::getScottishCandidateNumber,
                LearnerToUpdate::getScottishCandidateNumber);
        put(
                LearnerField.VERIFICATION_TYPE,
                LearnerToRegister::getVerificationType,
                LearnerToUpdate::getVerificationType);
        put(
                LearnerField.OTHER_VERIFICATION_DESCRIPTION,
                LearnerToRegister::getOtherVerificationDescription,
                LearnerToUpdate::getOtherVerificationDescription);
        put(LearnerField.ABILITY_TO_SHARE, LearnerToRegister::getAbilityToShare, LearnerToUpdate::getAbilityToShare);
        put(LearnerField.NOTES, LearnerToRegister::getNotes, LearnerToUpdate::getNotes);
    }

    private EnrolmentValues() {}

    static LearnerDetails of(LearnerToRegister learner) {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        PROPERTIES.forEach((field, property) -> details.set(field, property.toRegister.apply(learner)));
        return details.build();
    }

    static LearnerDetails of(LearnerToUpdate learner) {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        PROPERTIES.forEach((field, property) -> details.set(field, property.toUpdate.apply(learner)));
        return details.build();
    }

    /** Fields whose elements are there and blank; an element that is not there leaves its field alone. */
    static Set<LearnerField> cleared(LearnerToUpdate learner) {
        Set<LearnerField> cleared = EnumSet.noneOf(LearnerField.class);
        PROPERTIES.forEach((field, property) -> {
            String value = property.toUpdate.apply(learner);
            if (value != null && value.isBlank()) {
                cleared.add(field);
            }
        });
        return cleared;
    }

    private static void put(
            LearnerField field,
            Function<LearnerToRegister, @Nullable String> toRegister,
            Function<LearnerToUpdate, @Nullable String> toUpdate) {
        PROPERTIES.put(field, new Property(toRegister, toUpdate));
    }

    private record Property(
            Function<LearnerToRegister, @Nullable String> toRegister,
            Function<LearnerToUpdate, @Nullable String> toUpdate) {}
}
