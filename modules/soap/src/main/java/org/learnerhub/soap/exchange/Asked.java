package org.learnerhub.soap.exchange;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** What requests of several operations ask for in the same way. */
final class Asked {

    private static final int USUAL = 100;
    private static final int REASON = 254;

    private Asked() {}

    /** How many at once. */
    static int size(@Nullable Integer asked, String name, int most) {
        int size = asked == null ? Math.min(USUAL, most) : asked;
        if (size < 1 || size > most) {
            throw notUnderstood(name + ": 1 to " + most);
        }
        return size;
    }

    /** After which number. */
    static long after(@Nullable Long asked) {
        long after = asked == null ? 0 : asked;
        if (after < 0) {
            throw notUnderstood("After: from 0");
        }
        return after;
    }

    static String reason(@Nullable String asked) {
        String reason = asked == null ? "" : asked.strip();
        if (reason.isEmpty() || reason.length() > REASON) {
            throw notUnderstood("Reason: 1 to 254 characters");
        }
        return reason;
    }

    static RefusedException notUnderstood(String place) {
        return new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, place);
    }
}
