package org.learnerhub.soap.envelope;

import org.jspecify.annotations.Nullable;

/** As whom a message comes, read before the message: of the contract's block of four (1.2) what proves it. */
public record Introduction(
        @Nullable String organisationRef,
        @Nullable String ukprn,
        @Nullable String password) {

    private static final int UKPRN_LENGTH = 8;

    boolean isComplete() {
        return password != null && (ukprn != null || organisationRef != null);
    }

    /**
     * As the record service reads it (contract 1.5): an OrganisationRef that is the UKPRN counts as absent, and where it
     * stands alone as the UKPRN.
     */
    public Introduction byEitherNumber() {
        String reference = organisationRef == null ? "" : organisationRef.strip();
        if (reference.length() != UKPRN_LENGTH) {
            return this;
        }
        String number = ukprn == null ? "" : ukprn.strip();
        return number.isEmpty() || reference.equalsIgnoreCase(number)
                ? new Introduction(null, reference, password)
                : this;
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "Introduction[" + ukprn + "]";
    }
}
