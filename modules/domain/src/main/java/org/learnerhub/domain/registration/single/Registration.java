package org.learnerhub.domain.registration.single;

import org.learnerhub.domain.learner.Uln;

/** How a registration ended. */
public sealed interface Registration {

    /** A learner with a new number. */
    record Registered(Uln uln) implements Registration {}

    /** No learner was added. */
    record Refused(Reason reason) implements Registration {}

    /** Why not. */
    enum Reason {
        /** A learner with the same five key fields exists. */
        SAME_LEARNER,
        /** The institution has not looked for these details lately. */
        NO_FIND,
        /** It was shown possible matches only a moment ago. */
        FOUND_JUST_NOW,
        /** AbilityToShare 2 is no longer accepted. */
        SHARING,
        /** The verification type is 999 and nothing describes it. */
        LACKING
    }
}
