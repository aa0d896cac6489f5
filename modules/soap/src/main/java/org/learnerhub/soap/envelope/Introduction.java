package org.learnerhub.soap.envelope;

import org.jspecify.annotations.Nullable;

/** As whom a message comes, read before the message: of the contract's block of four (1.2) what proves it. */
record Introduction(
        @Nullable String organisationRef,
        @Nullable String ukprn,
        @Nullable String password) {

    boolean isComplete() {
        return password != null && (ukprn != null || organisationRef != null);
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "Introduction[" + ukprn + "]";
    }
}
