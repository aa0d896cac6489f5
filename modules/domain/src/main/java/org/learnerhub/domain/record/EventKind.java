package org.learnerhub.domain.record;

/** What a learning event tells. */
public enum EventKind {
    /** A result, from an awarding body. */
    ACHIEVEMENT,
    /** A course that somebody takes or took part in, from a provider. */
    PARTICIPATION
}
