package org.learnerhub.domain.retention;

import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Refusal;

/** How an order to erase somebody, or the question what it would do, ended. */
public sealed interface ErasureOutcome {

    /**
     * It is done, or would be.
     *
     * @param numbers all that are theirs
     * @param data how much of each kind, in the order of removal
     */
    record Removed(List<Uln> numbers, Map<String, Long> data) implements ErasureOutcome {}

    /** Nothing was changed. */
    record Refused(Refusal refusal) implements ErasureOutcome {}
}
