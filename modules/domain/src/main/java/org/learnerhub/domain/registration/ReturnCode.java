package org.learnerhub.domain.registration;

import java.util.List;
import org.learnerhub.domain.learner.Finding;

/** How a row ended (contract section 0). */
public enum ReturnCode {
    RC001,
    RC002,
    RC003,
    RC004,
    RC005,
    RC006,
    RC007,
    RC008,
    RC009,
    RC010,
    RC011,
    RC012,
    RC013;

    private static final List<ReturnCode> ALL = List.of(values());
    private static final List<String> WORDS = ALL.stream().map(ReturnCode::name).toList();

    public static List<ReturnCode> all() {
        return ALL;
    }

    /** As senders read them, in order. */
    public static List<String> words() {
        return WORDS;
    }

    /** The code of a row that this finding stops; only for errors. */
    public static ReturnCode of(Finding error) {
        return ReturnCodeTable.of(error.code());
    }

    /** Whether the row got its ULN. */
    public boolean isResolved() {
        return compareTo(RC004) <= 0;
    }

    /** Whether a person must look at the row before it can go on. */
    public boolean needsReview() {
        return this == RC007 || this == RC008;
    }
}
