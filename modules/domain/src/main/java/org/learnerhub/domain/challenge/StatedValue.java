package org.learnerhub.domain.challenge;

import java.util.Arrays;
import java.util.Optional;

/** What can be said of an event in a challenge, by its name on the wire (contract 1.5, CreateDataChallenge). */
public enum StatedValue {
    ACCREDITATION_NUMBER("AccreditationNumber"),
    AWARDING_BODY("AwardingBody"),
    QUALIFICATION_LEVEL("QualificationLevel"),
    AIM_TITLE("AimTitle"),
    ACHIEVED_DATE("AchievedDate"),
    ACHIEVED_GRADE("AchievedGrade"),
    TOTAL_CREDITS("TotalCredits"),
    CREDIT_VALUE("CreditValue"),
    LANGUAGE_FOR_ASSESSMENT("LanguageForAssessment"),
    PROVIDER("Provider"),
    TYPE("Type"),
    START_DATE("StartDate"),
    END_DATE("EndDate");

    private final String xmlName;

    StatedValue(String xmlName) {
        this.xmlName = xmlName;
    }

    public String xmlName() {
        return xmlName;
    }

    /** Case does not matter. */
    public static Optional<StatedValue> of(String xmlName) {
        return Arrays.stream(values())
                .filter(value -> value.xmlName.equalsIgnoreCase(xmlName))
                .findFirst();
    }
}
