package org.learnerhub.domain.learner;

/** How an institution writes dates that are not YYYY-MM-DD. */
public enum DateOrder {
    /** Nothing is settled: day first, unless the file shows otherwise. */
    AUTO("auto"),
    DAY_FIRST("day-first"),
    MONTH_FIRST("month-first");

    private final String label;

    DateOrder(String label) {
        this.label = label;
    }

    /** As settings say it. */
    public String label() {
        return label;
    }
}
