package org.learnerhub.domain.registration;

import org.learnerhub.domain.exchange.Step;

/** The steps of a batch of registrations between checking and answering. */
public final class RegistrationSteps {

    /** Of one chunk. */
    public static final Step MATCH = new Step("MATCH");
    /** Not about one batch: allocates whatever is next. */
    public static final Step ALLOCATE = new Step("ALLOCATE");

    private RegistrationSteps() {}
}
