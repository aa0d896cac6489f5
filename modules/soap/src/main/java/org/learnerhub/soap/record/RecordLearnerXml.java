package org.learnerhub.soap.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.learnerhub.contract.r9.model.ArrayOfUln;
import org.learnerhub.contract.r9.model.Learner;
import org.learnerhub.domain.enquiry.FoundLearner;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.soap.learner.LearnerBlock;
import org.learnerhub.soap.learner.WireTime;

/** A learner as the record service shows one (contract 1.5): as the learner service does, by other names. */
final class RecordLearnerXml {

    private static final Map<LearnerField, BiConsumer<Learner, String>> SETTERS = new EnumMap<>(LearnerField.class);

    static {
        SETTERS.put(LearnerField.TITLE, Learner::setTitle);
        SETTERS.put(LearnerField.GIVEN_NAME, Learner::setGivenName);
        SETTERS.put(LearnerField.MIDDLE_OTHER_NAME, Learner::setMiddleOtherName);
        SETTERS.put(LearnerField.FAMILY_NAME, Learner::setFamilyName);
        SETTERS.put(LearnerField.PREFERRED_GIVEN_NAME, Learner::setPreferredGivenName);
        SETTERS.put(LearnerField.PREVIOUS_FAMILY_NAME, Learner::setPreviousFamilyName);
        SETTERS.put(LearnerField.FAMILY_NAME_AT_16, Learner::setFamilyNameAt16);
        SETTERS.put(LearnerField.SCHOOL_AT_AGE_16, Learner::setSchoolAtAge16);
        SETTERS.put(LearnerField.ADDRESS_LINE_1, Learner::setLastKnownAddressLine1);
        SETTERS.put(LearnerField.ADDRESS_LINE_2, Learner::setLastKnownAddressLine2);
        SETTERS.put(LearnerField.ADDRESS_TOWN, Learner::setLastKnownAddressTown);
        SETTERS.put(LearnerField.ADDRESS_COUNTY_OR_CITY, Learner::setLastKnownAddressCountyOrCity);
        SETTERS.put(LearnerField.POST_CODE, Learner::setLastKnownPostCode);
        SETTERS.put(LearnerField.DATE_OF_ADDRESS_CAPTURE, Learner::setDateOfAddressCapture);
        SETTERS.put(LearnerField.DATE_OF_BIRTH, Learner::setDateOfBirth);
        SETTERS.put(LearnerField.PLACE_OF_BIRTH, Learner::setPlaceOfBirth);
        SETTERS.put(LearnerField.GENDER, Learner::setGender);
        SETTERS.put(LearnerField.EMAIL_ADDRESS, Learner::setEmailAddress);
        SETTERS.put(LearnerField.NATIONALITY, Learner::setNationality);
        SETTERS.put(LearnerField.SCOTTISH_CANDIDATE_NUMBER, Learner::setScottishCandidateNumber);
        SETTERS.put(LearnerField.VERIFICATION_TYPE, Learner::setVerificationType);
        SETTERS.put(LearnerField.OTHER_VERIFICATION_DESCRIPTION, Learner::setOtherVerificationDescription);
        SETTERS.put(LearnerField.ABILITY_TO_SHARE, Learner::setAbilityToShare);
        SETTERS.put(LearnerField.NOTES, Learner::setNotes);
    }

    private RecordLearnerXml() {}

    static Learner of(FoundLearner found) {
        LearnerDetails details = found.learner().details();
        Learner learner = new Learner();
        SETTERS.forEach((field, setter) -> {
            String value = details.get(field);
            if (value != null) {
                setter.accept(learner, value);
            }
        });
        learner.setCreatedDate(WireTime.dateOf(found.created()));
        learner.setLastUpdatedDate(WireTime.dateOf(found.changed()));
        learner.setUln(found.learner().uln().toString());
        learner.setMasterSubstituted(found.masterSubstituted() ? "Y" : null);
        learner.setLearnerStatus(Integer.toString(found.learner().status().code()));
        if (details.has(LearnerField.VERIFICATION_TYPE)) {
            learner.setTierLevel(LearnerBlock.tierLevel(details.text(LearnerField.VERIFICATION_TYPE)));
        }
        if (!details.has(LearnerField.ABILITY_TO_SHARE)) {
            learner.setAbilityToShare("0");
        }
        ArrayOfUln linked = new ArrayOfUln();
        found.linked().stream().map(Uln::toString).forEach(linked.getUln()::add);
        learner.setLinkedUlns(linked);
        learner.setVersionNumber(found.learner().version());
        return learner;
    }
}
