package org.learnerhub.domain.learner;

import java.util.List;
import java.util.Optional;

/**
 * A row after the checks, with what could be repaired repaired.
 *
 * @param row see {@link RawRow#row()}
 * @param original what the sender wrote, for the answer; the same object as {@code details} where nothing was repaired
 */
public record CheckedRow(int row, LearnerDetails original, LearnerDetails details, List<Finding> findings) {

    /** The first finding that stops the row. */
    public Optional<Finding> error() {
        return findings.stream().filter(Finding::isError).findFirst();
    }
}
