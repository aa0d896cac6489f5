package org.learnerhub.domain.access;

import org.jspecify.annotations.Nullable;

/**
 * What a caller says of itself: the contract's block of four (1.2). Give UKPRN or OrganisationRef, or both.
 *
 * @param userName the end user's name, for the record; not checked against anything
 */
public record Credentials(
        @Nullable String organisationRef, @Nullable String ukprn, String password, String userName, Evidence evidence) {

    /** Hides the password. */
    @Override
    public String toString() {
        return "Credentials[" + ukprn + "]";
    }
}
