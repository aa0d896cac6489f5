package org.learnerhub.domain.feed;

/** The columns of feeds (contract 4.4), by their names in files. Stored by ordinal: add at the end only. */
public enum FeedField {
    MIS_IDENTIFIER("MisIdentifier", 128),
    ULN("Uln", 10),
    FAMILY_NAME("FamilyName", 35),
    GIVEN_NAME("GivenName", 35),
    DATE_OF_BIRTH("DateofBirth", 10),
    GENDER("Gender", 1),
    LEARNER_POSTCODE("LearnerPostcode", 9),
    PROVIDER_UKPRN("ProviderUkprn", 8),
    REFERENCE("UnitOrQualificationReferenceNumber", 12),
    AWARD_DATE("AchievementAwardDate", 10),
    GRADE("Grade", 10),
    LANGUAGE("LanguageForAssessment", 35),
    ACTION("Action", 1),
    ACTION_DATE("ActionDate", 10),
    ACTION_REASON("ActionReason", 254),
    LEARNING_AIM("LearningAimReference", 12),
    SUBJECT("Subject", 254),
    START_DATE("StartDate", 10),
    PLANNED_END_DATE("PlannedEndDate", 10),
    END_DATE("EndDate", 10),
    STATUS("Status", 12),
    OUTCOME("Outcome", 10),
    SOURCE("Source", 3),
    RETURN_NUMBER("ReturnNumber", 2),
    /** Said once, in the head of a file. */
    SUBMISSION_TYPE("SubmissionType", 11);

    private final String fileName;
    private final int maxLength;

    FeedField(String fileName, int maxLength) {
        this.fileName = fileName;
        this.maxLength = maxLength;
    }

    /** Column heading and element name. */
    public String fileName() {
        return fileName;
    }

    /** In characters. */
    public int maxLength() {
        return maxLength;
    }
}
