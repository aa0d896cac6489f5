package org.learnerhub.files.rows;

/** What a file says of itself before its rows; JobType is no column of the contract but honoured in CSV too. */
public enum HeadField {
    FILE_VERSION("FileVersion"),
    FILE_NAME("FileName"),
    UKPRN("UKPRN"),
    LEARNER_RECORD_COUNT("LearnerRecordCount"),
    JOB_TYPE("JobType"),
    SUBMISSION_TYPE("SubmissionType"),
    RECORD_COUNT("RecordCount");

    private final String label;

    HeadField(String label) {
        this.label = label;
    }

    /** Heading and element name. */
    public String label() {
        return label;
    }
}
