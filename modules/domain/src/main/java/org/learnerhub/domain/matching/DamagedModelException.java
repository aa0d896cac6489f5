package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.ModelCode;

/** The text of a model is missing, or no longer that of its digest: nothing is decided by it. */
public final class DamagedModelException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 20;

    /** @param digest under which the text is kept */
    public DamagedModelException(String digest) {
        super(ModelCode.MODEL_DAMAGED.code() + " the text of the model " + digest + " is missing or was changed");
    }

    /** Where only causes arrive, as behind a route. */
    public static boolean isBehind(@Nullable Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof DamagedModelException) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }
}
