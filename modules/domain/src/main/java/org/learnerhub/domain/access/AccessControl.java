package org.learnerhub.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;

/** Who is this, and may they do that? Nobody is let in unless everything fits. */
public final class AccessControl {

    private final Institutions institutions;
    private final PasswordHash passwords;
    private final AccessGuards guards;

    public AccessControl(Institutions institutions, PasswordHash passwords, AccessGuards guards) {
        this.institutions = institutions;
        this.passwords = passwords;
        this.guards = guards;
    }

    /**
     * @param callId the call's own, see {@link Call}
     * @throws RefusedException with a code of the range 2xxx, or PROVIDER_DEACTIVATED
     */
    public Call enter(Credentials caller, Operation operation, String callId) {
        try {
            Institution institution = admit(caller);
            requireRight(institution, operation);
            requireSender(institution, operation);
            guards.watch().admitted();
            return new Call(institution, caller.userName(), callId);
        } catch (RefusedException e) {
            guards.watch().refused(e.refusal().code());
            throw e;
        }
    }

    /**
     * Whether the caller is who it says it is, before the rest of a long message is read. Lets nobody in: rights, rate and
     * signature are asked and counted by {@link #enter}, with the whole message.
     *
     * @throws RefusedException with a code of the range 2xxx
     */
    public void recognise(Credentials caller) {
        try {
            identify(caller, guards.clock().instant());
        } catch (RefusedException e) {
            guards.watch().refused(e.refusal().code());
            throw e;
        }
    }

    /** For ways in that prove the sender otherwise, such as a folder that only the institution can write to. */
    public Institution enterTrusted(Ukprn ukprn, Operation operation) {
        Institution institution =
                institutions.find(ukprn).orElseThrow(() -> new RefusedException(AccessCode.ORGANISATION_UNKNOWN));
        requireRight(institution, operation);
        return institution;
    }

    private static void requireRight(Institution institution, Operation operation) {
        if (!institution.may(operation.needed())) {
            throw new RefusedException(AccessCode.RIGHT_MISSING);
        }
    }

    private void requireSender(Institution institution, Operation operation) {
        if (operation.sendsLearner()
                && guards.ends()
                        .of(institution.ukprn())
                        .filter(end -> !guards.clock().instant().isBefore(end))
                        .isPresent()) {
            throw new RefusedException(ProviderDecisionCode.PROVIDER_DEACTIVATED);
        }
    }

    private Institution admit(Credentials caller) {
        Instant now = guards.clock().instant();
        Institution institution = identify(caller, now);
        requireSignature(institution, caller.evidence().signed(), now);
        if (!guards.rate().take(institution.ukprn(), now)) {
            throw new RefusedException(AccessCode.TOO_MANY_CALLS);
        }
        return institution;
    }

    /** Who it is. The password comes first: whoever does not have it learns nothing about the rest. */
    private Institution identify(Credentials caller, Instant now) {
        Institution institution = find(caller).orElseThrow(() -> new RefusedException(AccessCode.ORGANISATION_UNKNOWN));
        requirePassword(institution, caller, now);
        String demanded = institution.certificateSha256();
        if (demanded != null && !demanded.equalsIgnoreCase(caller.evidence().certificateSha256())) {
            throw new RefusedException(AccessCode.CERTIFICATE_WRONG);
        }
        return institution;
    }

    private void requirePassword(Institution institution, Credentials caller, Instant now) {
        Ukprn ukprn = institution.ukprn();
        String address = caller.evidence().address();
        Duration locked = guards.lockout().locked(ukprn, address, now);
        if (locked.compareTo(Duration.ZERO) > 0) {
            throw new RefusedException(
                    AccessCode.ADDRESS_LOCKED, "locked for " + (locked.toSeconds() + 1) + " seconds");
        }
        if (!passwords.matches(institution, caller.password())) {
            Duration lock = guards.lockout().wrong(ukprn, address, now);
            if (!lock.isZero()) {
                guards.watch().locked(ukprn, address, lock, now);
            }
            throw new RefusedException(AccessCode.PASSWORD_WRONG);
        }
        guards.lockout().right(ukprn, address, now);
    }

    private void requireSignature(Institution institution, @Nullable SignedMessage signed, Instant now) {
        MessageSigning signing = institution.signing();
        if (signed == null) {
            if (signing != null && signing.required()) {
                throw new RefusedException(AccessCode.SIGNATURE_MISSING);
            }
        } else if (signing == null
                || !signing.certificateSha256().equals(signed.certificateSha256())
                || signed.stale().isBefore(now)
                || !guards.seen().first(signed.identity(), signed.stale(), now)) {
            throw new RefusedException(AccessCode.SIGNATURE_REFUSED);
        }
    }

    private Optional<Institution> find(Credentials caller) {
        String reference = blankToNull(caller.organisationRef());
        String ukprn = blankToNull(caller.ukprn());
        if (ukprn == null) {
            return reference == null ? Optional.empty() : institutions.findByOrganisationRef(reference);
        }
        return Ukprn.parse(ukprn)
                .flatMap(institutions::find)
                .filter(found -> reference == null || same(reference, found.organisationRef()));
    }

    private static boolean same(String reference, @Nullable String stored) {
        return stored != null && stored.toUpperCase(Locale.ROOT).equals(reference.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
