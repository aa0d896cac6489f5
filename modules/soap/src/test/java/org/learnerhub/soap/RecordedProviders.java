package org.learnerhub.soap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.PostcodePlaces.Place;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderContact.Kind;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.learnerhub.testkit.ukrlp.PlacesInMemory;
import org.learnerhub.testkit.ukrlp.ProvidersInMemory;

/** The invented providers that samples/soap/recorded/providers are asked of. */
final class RecordedProviders {

    static final Ukprn WHOLE = new Ukprn("10000101");

    private static final Instant CHECKED = Instant.parse("2024-02-29T10:11:12.345Z");

    private final PlacesInMemory places = new PlacesInMemory();
    private final ProvidersInMemory memory = new ProvidersInMemory(places);

    /** In place of the reading of many; null: as it is. */
    private volatile @Nullable Consumer<Consumer<ProviderVersion>> instead;

    RecordedProviders() {
        places.save(List.of(new Place("S1 1AB", 53.3811, -1.4701), new Place("S1 2", 53.3790, -1.4650)));
        whole();
        put(
                "10000102",
                "2025-01-02T09:00:00Z",
                of("10000102", "Leasowe Invented Training Ltd").build());
        put(
                "10000103",
                "2025-03-01T09:00:00Z",
                of("10000103", "Dunmere Institute")
                        .status(ProviderStatus.DEACTIVATING)
                        .contacts(List.of(contact(Kind.LEGAL, "3 Quay", "PL28 8AA")))
                        .build());
        put(
                "10000104",
                "2025-03-02T09:00:00Z",
                of("10000104", "Elder Street Trust")
                        .status(ProviderStatus.DEACTIVATED)
                        .verified(Instant.parse("2012-10-01T00:00:00Z"))
                        .contacts(List.of(contact(Kind.LEGAL, "4 Elder Street", "E1 6BT")))
                        .build());
        odd();
        put(
                "10000106",
                "2025-03-03T09:00:00Z",
                of("10000106", "Verified Only Ltd")
                        .status(ProviderStatus.VERIFIED)
                        .build());
        put("10000107", "2024-01-01T09:00:00Z", of("10000107", "Removed Ltd").build());
        put("10000107", "2025-03-04T09:00:00Z", null);
        school();
    }

    private void whole() {
        ProviderContact primary = new ProviderContact(
                Kind.PRIMARY,
                new PostalAddress("Hall 2", "2 Low Street", "The Quarter", "Part", "York", "Yorkshire", "YO24 1XX"),
                new ContactPerson("Dr", "Odalys", "Quillfeather", "MBE", "Oda"),
                "Principal",
                "0114 496 0001",
                "0114 496 0002",
                "0114 496 0003",
                "https://northgate.example.org/?a=1&b=2",
                "office@northgate.example.org",
                Instant.parse("2024-03-01T08:00:00Z"));
        put(
                WHOLE.value(),
                "2025-06-01T09:00:00.500Z",
                of(WHOLE.value(), "Northgate Invented Collège")
                        .accessibleName("Northgate College")
                        .verified(CHECKED)
                        .expires(Instant.parse("2031-08-31T23:00:00Z"))
                        .contacts(List.of(contact(Kind.LEGAL, "1 High Street", "S1 1AB"), primary))
                        .aliases(List.of("Quill & Daughters Adult College", "NIC"))
                        .verifications(List.of(
                                new Verification(VerificationAuthority.COMPANIES_HOUSE, "07891191", true),
                                new Verification(VerificationAuthority.SCHOOL_DFES, "350/8001", false)))
                        .memberships(List.of(
                                membership(71, true, null),
                                membership(72, false, Instant.parse("2025-01-01T00:00:00Z"))))
                        .build());
    }

    /** What names can be made of. */
    private void odd() {
        ProviderContact primary = new ProviderContact(
                Kind.PRIMARY,
                new PostalAddress(null, "Second line alone", null, null, null, null, "S1 2CD"),
                new ContactPerson(null, null, "O’Hara", null, null),
                null,
                null,
                null,
                null,
                null,
                null,
                CHECKED);
        put(
                "10000105",
                "2025-02-01T09:00:00Z",
                of("10000105", "Invented <Arts> & 'Crafts' Straße\u0000 \uD83D\uDE00 \uD800, The")
                        .verified(Instant.parse("2019-12-31T23:59:59.999Z"))
                        .contacts(List.of(
                                new ProviderContact(
                                        Kind.LEGAL,
                                        PostalAddress.NONE,
                                        ContactPerson.NOBODY,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        CHECKED),
                                primary))
                        .build());
    }

    private void school() {
        put(
                "10000108",
                "2025-02-02T09:00:00Z",
                of("10000108", "Brackenfold School")
                        .accessibleName("Brackenfold School")
                        .contacts(List.of(contact(Kind.LEGAL, "Brackenfold Lane", "S1 2EF")))
                        .verifications(List.of(
                                new Verification(VerificationAuthority.SCHOOL_URN, "130495", true),
                                new Verification(VerificationAuthority.CHARITY_COMMISSION, "1161045", false)))
                        .build());
    }

    private static ProviderBuilder of(String ukprn, String name) {
        return new ProviderBuilder(new Ukprn(ukprn), name);
    }

    private static ProviderContact contact(Kind kind, String line, String postcode) {
        return new ProviderContact(
                kind,
                new PostalAddress(line, null, null, null, "Sheffield", null, postcode),
                ContactPerson.NOBODY,
                null,
                "0114 496 0000",
                null,
                null,
                null,
                null,
                CHECKED);
    }

    private static Membership membership(long number, boolean lead, @Nullable Instant until) {
        return new Membership(
                number,
                lead ? "Consortium" : "Centre",
                "Invented association " + number,
                "Active",
                CHECKED,
                until == null ? "Member" : "Former member",
                CHECKED.plusSeconds(1),
                until,
                lead);
    }

    private void put(String ukprn, String at, @Nullable Provider provider) {
        memory.append(List.of(new ProviderChange(new Ukprn(ukprn), Instant.parse(at), "sample", provider)));
    }

    /** From now on whoever reads many is given these; null: as they are. */
    void readInstead(@Nullable Consumer<Consumer<ProviderVersion>> others) {
        instead = others;
    }

    /** As a version like any other. */
    ProviderVersion one(long number) {
        return new ProviderVersion(
                number,
                WHOLE,
                CHECKED,
                "sample",
                memory.present(WHOLE).orElseThrow().provider());
    }

    ProviderRegister register() {
        return (ProviderRegister) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ProviderRegister.class}, (proxy, method, arguments) -> {
                    Consumer<Consumer<ProviderVersion>> others = instead;
                    if (others != null && method.getName().equals("each")) {
                        @SuppressWarnings("unchecked")
                        Consumer<ProviderVersion> reader = (Consumer<ProviderVersion>) arguments[1];
                        others.accept(reader);
                        return null;
                    }
                    try {
                        return method.invoke(memory, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
