package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a provider is reached: provider register 1.5.
 *
 * @param lastUpdated when this contact came to be as it is
 */
public record ProviderContact(
        Kind kind,
        PostalAddress address,
        ContactPerson person,
        @Nullable String role,
        @Nullable String telephone1,
        @Nullable String telephone2,
        @Nullable String fax,
        @Nullable String website,
        @Nullable String email,
        Instant lastUpdated) {

    public ProviderContact {
        role = Texts.orNull(role);
        telephone1 = Texts.orNull(telephone1);
        telephone2 = Texts.orNull(telephone2);
        fax = Texts.orNull(fax);
        website = Texts.orNull(website);
        email = Texts.orNull(email);
    }

    /** A provider has one legal address and at most one primary contact. */
    public enum Kind {
        LEGAL("L"),
        PRIMARY("P");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** One of which nothing is known but the address. */
    public static ProviderContact at(Kind kind, PostalAddress address, Instant lastUpdated) {
        return new ProviderContact(
                kind, address, ContactPerson.NOBODY, null, null, null, null, null, null, lastUpdated);
    }

    /** The same contact at another time; who compares contents compares with one time. */
    public ProviderContact updatedAt(Instant when) {
        return new ProviderContact(kind, address, person, role, telephone1, telephone2, fax, website, email, when);
    }
}
