package org.learnerhub.domain.access;

import java.time.InstantSource;

/** What access control keeps in mind from one call to the next. */
public record AccessGuards(
        Lockout lockout, RateLimit rate, SeenMessages seen, AccessWatch watch, InstantSource clock) {}
