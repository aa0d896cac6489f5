package org.learnerhub.domain.extract;

/** What verifying an extract found. Only {@link #GENUINE} means that what it covers may be believed. */
public enum Verdict {
    /** Made by a hub that is trusted here, unaltered, and neither withdrawn nor replaced. */
    GENUINE,
    /** Made by such a hub, perhaps; but not as it is now. */
    CHANGED,
    /** Not signed, or signed by somebody who is not trusted here. */
    NOT_OURS,
    /** Genuine once: the learner or the hub took it back, or what it says was changed since. */
    WITHDRAWN_OR_REPLACED,
    /** Neither one nor the other can be said: it cannot be read, or its status cannot be learnt. */
    CANNOT_TELL
}
