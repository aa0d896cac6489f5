package org.learnerhub.domain.learner;

/** The wire's LearnerStatus (contract section 0): 1 live, 0 deleted, 2 merged into a master. */
public enum LearnerStatus {
    DELETED,
    LIVE,
    MERGED;

    /** The digit on the wire. */
    public int code() {
        return ordinal();
    }

    public static LearnerStatus ofCode(int code) {
        return values()[code];
    }
}
