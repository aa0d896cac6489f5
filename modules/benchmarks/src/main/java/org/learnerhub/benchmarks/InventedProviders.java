package org.learnerhub.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.PostcodePlaces.Place;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderContact.Kind;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.learnerhub.domain.work.UnitOfWork;

/** Active providers with two contacts, an alias and two verifications each, as most schools have. */
final class InventedProviders {

    private static final int FIRST = 10_000_001;
    private static final int AT_ONCE = 1_000;
    private static final Instant CHECKED = Instant.parse("2024-02-29T10:11:12Z");
    private static final int DISTRICTS = 90;
    private static final List<String> PLACES =
            List.of("Sheffield", "York", "Penzance", "Hemel Hempstead", "Leeds", "Bath", "Ely", "Durham", "Wigan");
    private static final List<String> KINDS =
            List.of("Primary School", "Academy", "College", "Training Limited", "Grammar School", "Institute");

    private InventedProviders() {}

    static String ukprn(int place) {
        return Integer.toString(FIRST + place);
    }

    static void fill(UnitOfWork unit, ProviderRegister register, int count) {
        for (int first = 0; first < count; first += AT_ONCE) {
            List<ProviderChange> changes = new ArrayList<>();
            for (int place = first; place < Math.min(count, first + AT_ONCE); place++) {
                changes.add(new ProviderChange(
                        new Ukprn(ukprn(place)), CHECKED.plusSeconds(place), "bench", provider(place)));
            }
            unit.get(() -> {
                register.lock();
                return register.append(changes);
            });
        }
    }

    static String name(int place) {
        return PLACES.get(place % PLACES.size()) + " Invented " + KINDS.get(place % KINDS.size()) + " " + place;
    }

    /** Where their postcodes lie, each some miles from the next. */
    static List<Place> places() {
        return IntStream.rangeClosed(1, DISTRICTS)
                .mapToObj(district -> new Place("S" + district + " 1AB", 50 + district / 20.0, -1.5))
                .toList();
    }

    static Provider provider(int place) {
        String town = PLACES.get(place % PLACES.size());
        String name = name(place);
        return new ProviderBuilder(new Ukprn(ukprn(place)), name)
                .accessibleName(name)
                .verified(CHECKED)
                .contacts(List.of(
                        contact(Kind.LEGAL, place, town, ContactPerson.NOBODY),
                        contact(
                                Kind.PRIMARY,
                                place,
                                town,
                                new ContactPerson("Ms", "Odalys", "Quillfeather", null, null))))
                .aliases(List.of("The " + KINDS.get(place % KINDS.size()) + " of " + town))
                .verifications(List.of(
                        new Verification(VerificationAuthority.SCHOOL_URN, Integer.toString(100_000 + place), true),
                        new Verification(VerificationAuthority.SCHOOL_DFES, "350/" + (1_000 + place % 9_000), false)))
                .build();
    }

    private static ProviderContact contact(Kind kind, int place, String town, ContactPerson person) {
        boolean primary = kind == Kind.PRIMARY;
        return new ProviderContact(
                kind,
                new PostalAddress(
                        1 + place % 200 + " High Street",
                        null,
                        null,
                        null,
                        town,
                        "Shire",
                        "S" + (1 + place % DISTRICTS) + " 1AB"),
                person,
                primary ? "Head teacher" : null,
                "0114 496 " + (1_000 + place % 9_000),
                null,
                null,
                primary ? "https://www.school-" + place + ".example.org" : null,
                primary ? "office@school-" + place + ".example.org" : null,
                CHECKED);
    }
}
