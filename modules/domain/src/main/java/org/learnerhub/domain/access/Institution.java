package org.learnerhub.domain.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.matching.MatchPolicy;

/**
 * An organisation that may use the hub.
 *
 * @param organisationRef six letters or digits, null where it has none
 * @param passwordHash keyed hash of OrgPassword, hex; see {@link PasswordHash}
 * @param certificateSha256 fingerprint of the client certificate it must come with, hex; null where none is demanded
 * @param matchPolicy how its batches are matched; null: as the hub is set
 */
public record Institution(
        Ukprn ukprn,
        @Nullable String organisationRef,
        String name,
        Set<Right> rights,
        String passwordHash,
        @Nullable String certificateSha256,
        @Nullable MatchPolicy matchPolicy) {

    /** The same institution under another policy. */
    public Institution matchedBy(@Nullable MatchPolicy policy) {
        return new Institution(ukprn, organisationRef, name, rights, passwordHash, certificateSha256, policy);
    }
}
