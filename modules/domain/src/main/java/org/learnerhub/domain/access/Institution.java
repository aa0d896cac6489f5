package org.learnerhub.domain.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.provider.Ukprn;

/**
 * An organisation that may use the hub.
 *
 * @param organisationRef six letters or digits, null where it has none
 * @param passwordHash keyed hash of OrgPassword, hex; see {@link PasswordHash}
 * @param certificateSha256 fingerprint of the client certificate it must come with, hex; null where none is demanded
 * @param matchPolicy how its batches are matched; null: as the hub is set
 * @param signing by what it signs its messages; null: signed messages are refused, unsigned ones are not
 * @param habits how it writes its files
 */
public record Institution(
        Ukprn ukprn,
        @Nullable String organisationRef,
        String name,
        Set<Role> roles,
        String passwordHash,
        @Nullable String certificateSha256,
        @Nullable MatchPolicy matchPolicy,
        @Nullable MessageSigning signing,
        FileHabits habits) {

    public Institution {
        if (!Role.agree(roles)) {
            throw new IllegalArgumentException("whoever looks over the others is none of them");
        }
    }

    /** One whose files speak for themselves. */
    public Institution(
            Ukprn ukprn,
            @Nullable String organisationRef,
            String name,
            Set<Role> roles,
            String passwordHash,
            @Nullable String certificateSha256,
            @Nullable MatchPolicy matchPolicy,
            @Nullable MessageSigning signing) {
        this(
                ukprn,
                organisationRef,
                name,
                roles,
                passwordHash,
                certificateSha256,
                matchPolicy,
                signing,
                FileHabits.auto());
    }

    /** One that signs nothing. */
    public Institution(
            Ukprn ukprn,
            @Nullable String organisationRef,
            String name,
            Set<Role> roles,
            String passwordHash,
            @Nullable String certificateSha256,
            @Nullable MatchPolicy matchPolicy) {
        this(ukprn, organisationRef, name, roles, passwordHash, certificateSha256, matchPolicy, null);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.gives(right));
    }

    /** The same institution under another policy. */
    public Institution matchedBy(@Nullable MatchPolicy policy) {
        return new Institution(
                ukprn, organisationRef, name, roles, passwordHash, certificateSha256, policy, signing, habits);
    }

    /** The same institution, which must come with another client certificate, or null: with none. */
    public Institution comingWith(@Nullable String otherCertificateSha256) {
        return new Institution(
                ukprn,
                organisationRef,
                name,
                roles,
                passwordHash,
                otherCertificateSha256,
                matchPolicy,
                signing,
                habits);
    }

    /** The same institution with other roles. */
    public Institution playing(Set<Role> otherRoles) {
        return new Institution(
                ukprn,
                organisationRef,
                name,
                otherRoles,
                passwordHash,
                certificateSha256,
                matchPolicy,
                signing,
                habits);
    }

    /** The same institution with another password. */
    public Institution withPassword(String otherPasswordHash) {
        return new Institution(
                ukprn,
                organisationRef,
                name,
                roles,
                otherPasswordHash,
                certificateSha256,
                matchPolicy,
                signing,
                habits);
    }

    /** The same institution, which signs otherwise, or null: not at all. */
    public Institution signingBy(@Nullable MessageSigning otherSigning) {
        return new Institution(
                ukprn,
                organisationRef,
                name,
                roles,
                passwordHash,
                certificateSha256,
                matchPolicy,
                otherSigning,
                habits);
    }

    /** The same institution with other habits. */
    public Institution writing(FileHabits otherHabits) {
        return new Institution(
                ukprn,
                organisationRef,
                name,
                roles,
                passwordHash,
                certificateSha256,
                matchPolicy,
                signing,
                otherHabits);
    }
}
