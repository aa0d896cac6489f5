package org.learnerhub.domain.access;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** The one guarded door: who is this, and may they do that? Closed unless everything fits. */
public final class Door {

    private final Institutions institutions;
    private final PasswordHash passwords;

    public Door(Institutions institutions, PasswordHash passwords) {
        this.institutions = institutions;
        this.passwords = passwords;
    }

    /** @throws RefusedException ORGANISATION_UNKNOWN, PASSWORD_WRONG, CERTIFICATE_WRONG or RIGHT_MISSING */
    public Institution enter(Credentials caller, Right needed) {
        return enter(caller, Set.of(needed));
    }

    /**
     * For what several kinds of institution may do.
     *
     * @param anyOf the rights of which one is enough
     * @throws RefusedException ORGANISATION_UNKNOWN, PASSWORD_WRONG, CERTIFICATE_WRONG or RIGHT_MISSING
     */
    public Institution enter(Credentials caller, Set<Right> anyOf) {
        Institution institution = find(caller).orElseThrow(() -> new RefusedException(HubCode.ORGANISATION_UNKNOWN));
        if (!passwords.matches(institution, caller.password())) {
            throw new RefusedException(HubCode.PASSWORD_WRONG);
        }
        String demanded = institution.certificateSha256();
        if (demanded != null && !demanded.equalsIgnoreCase(caller.certificateSha256())) {
            throw new RefusedException(HubCode.CERTIFICATE_WRONG);
        }
        if (Collections.disjoint(institution.rights(), anyOf)) {
            throw new RefusedException(HubCode.RIGHT_MISSING);
        }
        return institution;
    }

    /** For ways in that prove the sender otherwise, such as a folder that only the institution can write to. */
    public Institution enterTrusted(Ukprn ukprn, Right needed) {
        Institution institution =
                institutions.find(ukprn).orElseThrow(() -> new RefusedException(HubCode.ORGANISATION_UNKNOWN));
        if (!institution.rights().contains(needed)) {
            throw new RefusedException(HubCode.RIGHT_MISSING);
        }
        return institution;
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
