package org.learnerhub.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * What a caller says of itself: the contract's block of four (1.2). Give UKPRN or OrganisationRef, or both.
 *
 * @param userName the end user's name, for the record; not checked against anything
 * @param certificateSha256 fingerprint of the client certificate of the connection, hex; null without one
 */
public record Credentials(
        @Nullable String organisationRef,
        @Nullable String ukprn,
        String password,
        String userName,
        @Nullable String certificateSha256) {

    /** Hides the password. */
    @Override
    public String toString() {
        return "Credentials[" + ukprn + "]";
    }
}
