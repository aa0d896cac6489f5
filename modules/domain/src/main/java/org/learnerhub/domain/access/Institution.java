package org.learnerhub.domain.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that may use the hub.
 *
 * @param organisationRef six letters or digits, null where it has none
 * @param passwordHash keyed hash of OrgPassword, hex; see {@link PasswordHash}
 * @param certificateSha256 fingerprint of the client certificate it must come with, hex; null where none is demanded
 */
public record Institution(
        Ukprn ukprn,
        @Nullable String organisationRef,
        String name,
        Set<Right> rights,
        String passwordHash,
        @Nullable String certificateSha256) {}
