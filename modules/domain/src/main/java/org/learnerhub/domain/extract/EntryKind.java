package org.learnerhub.domain.extract;

/** What an entry of an extract is. The names are signed and stay. */
public enum EntryKind {
    /** A result, confirmed by an awarding body. */
    ACHIEVEMENT,
    /** A course that somebody takes or took part in, as a provider says. */
    PARTICIPATION,
    /** What the learner says and nobody has confirmed. */
    OWN_ADDITION
}
