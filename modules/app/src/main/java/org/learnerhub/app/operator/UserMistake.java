package org.learnerhub.app.operator;

import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.matching.DamagedModelException;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ModelCode;
import org.learnerhub.domain.problem.RefusedException;

/** Something the person at the keyboard can put right; its message says how. */
public final class UserMistake extends RuntimeException {

    public UserMistake(String message) {
        super(message);
    }

    public UserMistake(String message, Throwable cause) {
        super(message, cause);
    }

    /** The mistake behind a failure, which those who assemble a node may have wrapped; null where there is none. */
    public static @Nullable UserMistake in(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof UserMistake mistake) {
                return mistake;
            }
            if (one instanceof DamagedModelException) {
                HubCode damaged = ModelCode.MODEL_DAMAGED;
                return new UserMistake(damaged.code() + " " + damaged.sentence() + " " + damaged.mend(), failure);
            }
            if (one instanceof RefusedException refused) {
                HubCode code = refused.refusal().code();
                return new UserMistake(code.code() + " " + refused.refusal().text() + " " + code.mend(), failure);
            }
            if (one instanceof FileSystemException refused) {
                return new UserMistake(
                        "a file or folder cannot be used: " + refused.getMessage() + " ("
                                + refused.getClass().getSimpleName() + "). See whether it is mounted, whose it is,"
                                + " whether a file stands where a folder should, and whether there is room."
                                + " HUB_DEBUG=1 shows where it was met.",
                        failure);
            }
        }
        return null;
    }
}
