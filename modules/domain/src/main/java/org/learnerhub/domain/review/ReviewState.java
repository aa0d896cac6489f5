package org.learnerhub.domain.review;

/** Stored by name. */
public enum ReviewState {
    OPEN,
    DECIDED
}
