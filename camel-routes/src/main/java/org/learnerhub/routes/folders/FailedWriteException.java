package org.learnerhub.routes.folders;

import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.InternalCode;
import org.learnerhub.domain.problem.SafeTrace;

/** A delivery that did not come into its folder, and the code that says why. */
final class FailedWriteException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient HubCode code;

    FailedWriteException(HubCode code, Throwable cause) {
        super(code.code(), cause);
        this.code = code;
    }

    HubCode code() {
        return code;
    }

    /** For the log: a folder's faults are known by their code. */
    String trace() {
        Throwable cause = getCause();
        return code == InternalCode.INTERNAL || cause == null
                ? SafeTrace.of(cause)
                : cause.getClass().getName();
    }
}
