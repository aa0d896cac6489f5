package org.learnerhub.files.registration;

/** What a file says of itself before its learners; JobType is no column of the contract but honoured in CSV too. */
public enum HeadField {
    FILE_VERSION("FileVersion"),
    FILE_NAME("FileName"),
    UKPRN("UKPRN"),
    LEARNER_RECORD_COUNT("LearnerRecordCount"),
    JOB_TYPE("JobType");

    private final String label;

    HeadField(String label) {
        this.label = label;
    }

    /** Heading and element name. */
    public String label() {
        return label;
    }
}
