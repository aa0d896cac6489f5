package org.learnerhub.domain.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * How asking for a record ended.
 *
 * @param found the number that answers now; null where nothing is shown
 * @param events ascending by ID; empty where nothing is shown
 */
public record RecordAnswer(Outcome outcome, @Nullable Uln found, List<ShownEvent> events) {

    static RecordAnswer nothing(Outcome outcome) {
        return new RecordAnswer(outcome, null, List.of());
    }

    /** The endings. */
    public enum Outcome {
        SHOWN,
        /** The number was merged into another, whose record is shown. */
        LINKED,
        /** The learner has opted out of sharing (contract 7). */
        NOT_SHARED,
        /** The number is nobody's, or somebody else's. */
        NOT_VERIFIED,
        /** What was sent is no ULN. */
        NUMBER_INVALID
    }
}
