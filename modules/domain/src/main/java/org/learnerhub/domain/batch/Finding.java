package org.learnerhub.domain.batch;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.HubCode;

/**
 * Something worth saying about one row.
 *
 * @param field the field it is about; null where it is about the row as a whole
 */
public record Finding(HubCode code, @Nullable LearnerField field) {

    /** Whether the row cannot go on because of this. */
    public boolean isError() {
        return !code.isNotice();
    }

    /** The row's return code because of this; only for errors. */
    public ReturnCode returnCode() {
        return ReturnCode.valueOf(code.wire().name());
    }
}
