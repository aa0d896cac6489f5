package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * A learning provider at one time.
 *
 * @param ukprn eight digits; institutions of trials whose number has letters are not in the register
 * @param legalName as the law knows it; answers of SOAP give it in capitals
 * @param accessibleName as people write it, null where it is not known
 * @param type such as {@code Academy converter} or {@code Multi-academy trust}, in the words of its source
 * @param opened the first day, null where it is not known
 * @param closed the last day, null while it is open
 * @param verified when somebody checked it against a source, null before; providers without it are not "approved"
 * @param expires when the entry ends, null where no end is set
 * @param contacts one legal address first, then at most one primary contact
 * @param aliases other names, without doubles; the first one is the trading name
 * @param verifications at most one an authority, one of them primary where there is any
 */
public record Provider(
        Ukprn ukprn,
        String legalName,
        @Nullable String accessibleName,
        ProviderStatus status,
        @Nullable String type,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable Instant verified,
        @Nullable Instant expires,
        List<ProviderContact> contacts,
        List<String> aliases,
        List<Verification> verifications,
        List<RegisterLink> links,
        List<Membership> memberships,
        List<Succession> successions) {

    public Provider {
        requireDigits(ukprn.value());
        legalName = Texts.needed(legalName, "the legal name");
        accessibleName = Texts.orNull(accessibleName);
        type = Texts.orNull(type);
        contacts = List.copyOf(contacts);
        aliases = List.copyOf(aliases);
        verifications = List.copyOf(verifications);
        links = List.copyOf(links);
        memberships = List.copyOf(memberships);
        successions = List.copyOf(successions);
        requireOnce(contacts, ProviderContact::kind, "a kind of contact");
        requireOnce(verifications, Verification::authority, "an authority");
        if (verifications.size() > 1
                && verifications.stream().filter(Verification::primary).count() > 1) {
            throw new IllegalArgumentException("one verification is primary");
        }
    }

    private static void requireDigits(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                throw new IllegalArgumentException("a provider's number has digits only");
            }
        }
    }

    /** There are few; all are compared with all. */
    private static <T> void requireOnce(List<T> parts, Function<T, ?> key, String what) {
        for (int i = 1; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (key.apply(parts.get(i)).equals(key.apply(parts.get(j)))) {
                    throw new IllegalArgumentException(what + " is there twice");
                }
            }
        }
    }

    public Optional<ProviderContact> contact(ProviderContact.Kind kind) {
        return contacts.stream().filter(one -> one.kind() == kind).findFirst();
    }

    public Optional<Verification> verification(VerificationAuthority authority) {
        return verifications.stream()
                .filter(one -> one.authority() == authority)
                .findFirst();
    }

    /** All that it is called. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(legalName), Stream.concat(Stream.ofNullable(accessibleName), aliases.stream()));
    }

    /** Whether a verification or a link says this id; case and spaces do not matter. */
    public boolean isKnownTo(VerificationAuthority authority, String id) {
        String key = ProviderKeys.squeezed(id);
        return Stream.concat(
                        verifications.stream()
                                .filter(one -> one.authority() == authority)
                                .map(Verification::id),
                        links.stream()
                                .filter(one -> one.kind()
                                        .authority()
                                        .filter(authority::equals)
                                        .isPresent())
                                .map(RegisterLink::identifier))
                .anyMatch(one -> ProviderKeys.squeezed(one).equals(key));
    }

    /** Whether it belongs to the association now. */
    public boolean isMemberOf(long association) {
        return memberships.stream().anyMatch(one -> one.association() == association && one.until() == null);
    }

    public boolean isSucceededBy(Ukprn other) {
        return successions.stream().anyMatch(one -> one.successor().equals(other));
    }

    /** The name that people read. */
    public String name() {
        return accessibleName == null ? legalName : accessibleName;
    }

    /** Whether somebody has checked it: what {@code ApprovedProvidersOnly} asks for. */
    public boolean isApproved() {
        return verified != null;
    }
}
