package org.learnerhub.soap.learner;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.learnerhub.contract.g1.learner.Learner;
import org.learnerhub.contract.g1.learner.MIAPLinkedULN;
import org.learnerhub.domain.enquiry.FoundLearner;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * A learner as the finds show one (contract 1.3, Learner). As seen on the wire, LinkedULNs and Notes are there even where
 * they hold nothing, and other absent values are left out.
 */
public final class LearnerBlock {

    private static final Map<LearnerField, BiConsumer<Learner, String>> SETTERS = new EnumMap<>(LearnerField.class);

    static {
        SETTERS.put(LearnerField.TITLE, Learner::setTitle);
        SETTERS.put(LearnerField.GIVEN_NAME, Learner::setGivenName);
        SETTERS.put(LearnerField.MIDDLE_OTHER_NAME, Learner::setMiddleOtherName);
        SETTERS.put(LearnerField.FAMILY_NAME, Learner::setFamilyName);
        SETTERS.put(LearnerField.PREFERRED_GIVEN_NAME, Learner::setPreferredGivenName);
        SETTERS.put(LearnerField.PREVIOUS_FAMILY_NAME, Learner::setPreviousFamilyName);
        SETTERS.put(LearnerField.FAMILY_NAME_AT_16, Learner::setFamilyNameAtAge16);
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

    private LearnerBlock() {}

    static Learner of(FoundLearner found) {
        RegisteredLearner registered = found.learner();
        LearnerDetails details = registered.details();
        Learner learner = new Learner();
        learner.setNotes("");
        SETTERS.forEach((field, setter) -> {
            String value = details.get(field);
            if (value != null) {
                setter.accept(learner, value);
            }
        });
        learner.setCreatedDate(WireTime.dateOf(found.created()));
        learner.setLastUpdatedDate(WireTime.dateOf(found.changed()));
        learner.setULN(registered.uln().toString());
        learner.setMasterSubstituted(found.masterSubstituted() ? "Y" : null);
        if (details.has(LearnerField.VERIFICATION_TYPE)) {
            learner.setTierLevel(tierLevel(details.text(LearnerField.VERIFICATION_TYPE)));
        }
        if (!details.has(LearnerField.ABILITY_TO_SHARE)) {
            learner.setAbilityToShare("0");
        }
        learner.setLearnerStatus(Integer.toString(registered.status().code()));
        learner.setLinkedULNs(linked(found));
        learner.setVersionNumber(registered.version());
        return learner;
    }

    /** 0 unverified, 1 by the organisation, 2 by a document (contract section 0). */
    public static String tierLevel(String verificationType) {
        return switch (verificationType) {
            case "0" -> "0";
            case "1", "999" -> "1";
            default -> "2";
        };
    }

    private static MIAPLinkedULN linked(FoundLearner found) {
        MIAPLinkedULN linked = new MIAPLinkedULN();
        found.linked().stream().map(Uln::toString).forEach(linked.getULN()::add);
        return linked;
    }
}
