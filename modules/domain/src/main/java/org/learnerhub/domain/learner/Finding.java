package org.learnerhub.domain.learner;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Severity;

/**
 * Something worth saying about one row.
 *
 * @param field the field it is about; null where it is about the row as a whole
 * @param detail what was found and where the limit is, in a few words that never tell the value; null where the code
 *     says it all
 */
public record Finding(
        HubCode code,
        @Nullable LearnerField field,
        @Nullable String detail) {

    public Finding(HubCode code, @Nullable LearnerField field) {
        this(code, field, null);
    }

    /** Whether the row cannot go on because of this. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
