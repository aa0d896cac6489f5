package org.learnerhub.soap.message;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** What the schema demands and the tolerant reader lets pass when it is absent. */
public final class Needed {

    private Needed() {}

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD, naming the element, where it is not there */
    public static <T> T there(@Nullable T element, String name) {
        if (element == null) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, name + ": it must be there");
        }
        return element;
    }
}
