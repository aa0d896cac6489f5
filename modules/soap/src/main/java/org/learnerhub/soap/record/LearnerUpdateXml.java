package org.learnerhub.soap.record;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.model.LearnerUpdate;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** What the record service's UpdateLearner says of a learner. */
final class LearnerUpdateXml {

    private static final Map<LearnerField, Function<LearnerUpdate, @Nullable String>> GETTERS =
            new EnumMap<>(LearnerField.class);

    static {
        GETTERS.put(LearnerField.TITLE, LearnerUpdate::getTitle);
        GETTERS.put(LearnerField.GIVEN_NAME, LearnerUpdate::getGivenName);
        GETTERS.put(LearnerField.MIDDLE_OTHER_NAME, LearnerUpdate::getMiddleOtherName);
        GETTERS.put(LearnerField.FAMILY_NAME, LearnerUpdate::getFamilyName);
        GETTERS.put(LearnerField.PREFERRED_GIVEN_NAME, LearnerUpdate::getPreferredGivenName);
        GETTERS.put(LearnerField.PREVIOUS_FAMILY_NAME, LearnerUpdate::getPreviousFamilyName);
        GETTERS.put(LearnerField.FAMILY_NAME_AT_16, LearnerUpdate::getFamilyNameAt16);
        GETTERS.put(LearnerField.SCHOOL_AT_AGE_16, LearnerUpdate::getSchoolAtAge16);
        GETTERS.put(LearnerField.ADDRESS_LINE_1, LearnerUpdate::getLastKnownAddressLine1);
        GETTERS.put(LearnerField.ADDRESS_LINE_2, LearnerUpdate::getLastKnownAddressLine2);
        GETTERS.put(LearnerField.ADDRESS_TOWN, LearnerUpdate::getLastKnownAddressTown);
        GETTERS.put(LearnerField.ADDRESS_COUNTY_OR_CITY, LearnerUpdate::getLastKnownAddressCountyOrCity);
        GETTERS.put(LearnerField.POST_CODE, LearnerUpdate::getLastKnownPostCode);
        GETTERS.put(LearnerField.DATE_OF_ADDRESS_CAPTURE, LearnerUpdate::getDateOfAddressCapture);
        GETTERS.put(LearnerField.DATE_OF_BIRTH, LearnerUpdate::getDateOfBirth);
        GETTERS.put(LearnerField.PLACE_OF_BIRTH, LearnerUpdate::getPlaceOfBirth);
        GETTERS.put(LearnerField.GENDER, LearnerUpdate::getGender);
        GETTERS.put(LearnerField.EMAIL_ADDRESS, LearnerUpdate::getEmailAddress);
        GETTERS.put(LearnerField.NATIONALITY, LearnerUpdate::getNationality);
        GETTERS.put(LearnerField.SCOTTISH_CANDIDATE_NUMBER, LearnerUpdate::getScottishCandidateNumber);
        GETTERS.put(LearnerField.VERIFICATION_TYPE, LearnerUpdate::getVerificationType);
        GETTERS.put(LearnerField.OTHER_VERIFICATION_DESCRIPTION, LearnerUpdate::getOtherVerificationDescription);
        GETTERS.put(LearnerField.ABILITY_TO_SHARE, LearnerUpdate::getAbilityToShare);
        GETTERS.put(LearnerField.NOTES, LearnerUpdate::getNotes);
    }

    private LearnerUpdateXml() {}

    static LearnerDetails values(LearnerUpdate update) {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        GETTERS.forEach((field, getter) -> details.set(field, getter.apply(update)));
        return details.build();
    }

    /** Members that are there and blank. */
    static Set<LearnerField> cleared(LearnerUpdate update) {
        Set<LearnerField> cleared = EnumSet.noneOf(LearnerField.class);
        GETTERS.forEach((field, getter) -> {
            String value = getter.apply(update);
            if (value != null && value.isBlank()) {
                cleared.add(field);
            }
        });
        return cleared;
    }
}
