package org.learnerhub.domain.access;

import java.time.InstantSource;

/** What the door keeps in mind from one call to the next. */
public record DoorGuards(Lockout lockout, RateLimit rate, SeenMessages seen, DoorWatch watch, InstantSource clock) {}
