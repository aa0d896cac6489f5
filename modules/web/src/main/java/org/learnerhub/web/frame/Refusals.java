package org.learnerhub.web.frame;

import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** What a refusal says to people: in words of the pages where there are some, else as the catalogue says it. */
public final class Refusals {

    private static final String PREFIX = "refused.";

    private Refusals() {}

    /** The sentence, and how to mend it. */
    public static String text(Show show, RefusedException refusal) {
        return text(show, refusal.refusal().code());
    }

    public static String text(Show show, HubCode code) {
        return show.wordOr(PREFIX + code.code(), code.sentence() + " " + code.mend());
    }
}
