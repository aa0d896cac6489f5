package org.learnerhub.testkit.ukrlp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** Invented providers. */
public final class SampleProviders {

    public static final Ukprn NORTH = new Ukprn("10000001");
    public static final Ukprn SOUTH = new Ukprn("10000002");
    public static final Ukprn EAST = new Ukprn("10000003");

    /** To the microsecond, as every register keeps times. */
    public static final Instant CHECKED = Instant.parse("2024-02-29T10:11:12.123456Z");

    private SampleProviders() {}

    /** Active, with a name. */
    public static ProviderBuilder provider(Ukprn ukprn, String name) {
        return new ProviderBuilder(ukprn, name);
    }

    /** One of which everything is said. */
    public static Provider whole(Ukprn ukprn) {
        return provider(ukprn, "Łong Marston College")
                .accessibleName("Long Marston")
                .status(ProviderStatus.ACTIVE)
                .type("Further education")
                .opened(LocalDate.of(1899, 4, 1))
                .closed(LocalDate.of(2031, 8, 31))
                .verified(CHECKED)
                .expires(Instant.parse("0001-01-01T00:00:00Z"))
                .contacts(List.of(contact(ProviderContact.Kind.LEGAL, "S1 1AB"), primary("YO24 1XX")))
                .aliases(List.of("Marston & Sons", "LMC"))
                .verifications(List.of(
                        new Verification(VerificationAuthority.COMPANIES_HOUSE, "07891191", true),
                        new Verification(VerificationAuthority.SCHOOL_DFES, "350/8001", false)))
                .links(List.of(
                        new RegisterLink(
                                RegisterLink.Kind.SCHOOL_URN,
                                "GIAS",
                                "130495",
                                "https://example.org/130495",
                                LocalDate.of(2026, 1, 2),
                                RegisterLink.State.AGREES),
                        new RegisterLink(
                                RegisterLink.Kind.FUNDING_BODY,
                                "Funder",
                                "F 1",
                                null,
                                null,
                                RegisterLink.State.UNCHECKED)))
                .memberships(List.of(membership(7, null), membership(8, CHECKED)))
                .successions(List.of(new Succession(EAST, Succession.Kind.SPLIT_INTO, LocalDate.of(2031, 9, 1))))
                .build();
    }

    public static Membership membership(long association, @Nullable Instant until) {
        return new Membership(
                association,
                "Consortium",
                "Number " + association,
                "Active",
                CHECKED,
                "Member",
                CHECKED.plusSeconds(1),
                until,
                association == 7);
    }

    /** With nothing but an address. */
    public static ProviderContact contact(ProviderContact.Kind kind, @Nullable String postcode) {
        return new ProviderContact(
                kind,
                new PostalAddress("1 High Street", null, null, null, "Sheffield", null, postcode),
                ContactPerson.NOBODY,
                null,
                null,
                null,
                null,
                null,
                null,
                CHECKED);
    }

    private static ProviderContact primary(String postcode) {
        return new ProviderContact(
                ProviderContact.Kind.PRIMARY,
                new PostalAddress("Hall", "2 Low Street", "Quarter", "Part", "York", "Yorkshire", postcode),
                new ContactPerson("Dr", "Ann", "Other", "MBE", "Annie"),
                "Principal",
                "0114 4960001",
                "0114 4960002",
                "0114 4960003",
                "https://example.org",
                "office@example.org",
                CHECKED.plusSeconds(3));
    }
}
