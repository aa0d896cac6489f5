package org.learnerhub.domain.exchange;

/** How far a job goes, from the one that does least. */
public enum Mode {
    /** Questions only: nothing is written but the answer. */
    CHECK_ONLY,
    /** Every decision as if in earnest; in the end everything is as it was. */
    DRY_RUN,
    /** In earnest. */
    FULL;

    /** Of two wishes the one that does less. */
    public Mode and(Mode other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
