package org.learnerhub.store.ukrlp;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.learnerhub.store.chunk.ChunkInput;

/** Reads what {@link ProviderParts} wrote. */
final class ReadParts {

    private static final List<ProviderContact.Kind> CONTACTS = List.of(ProviderContact.Kind.values());
    private static final List<VerificationAuthority> AUTHORITIES = List.of(VerificationAuthority.values());
    private static final List<RegisterLink.Kind> LINKS = List.of(RegisterLink.Kind.values());
    private static final List<RegisterLink.State> STATES = List.of(RegisterLink.State.values());
    private static final List<Succession.Kind> SUCCESSIONS = List.of(Succession.Kind.values());
    private static final int CONTACT_TEXTS = 18;

    private ReadParts() {}

    /** @param count how many there may be at least; more are read where more were written */
    static @Nullable String[] texts(ChunkInput input, int count) {
        long present = input.longNumber();
        @Nullable String[] texts = new String[Math.max(count, Long.SIZE - Long.numberOfLeadingZeros(present))];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = ((present >>> i) & 1) == 1 ? input.text() : null;
        }
        return texts;
    }

    static @Nullable LocalDate[] days(ChunkInput input) {
        int present = input.number();
        return new @Nullable LocalDate[] {
            (present & 1) == 0 ? null : LocalDate.ofEpochDay(signed(input)),
            (present & 2) == 0 ? null : LocalDate.ofEpochDay(signed(input))
        };
    }

    static @Nullable Instant[] moments(ChunkInput input) {
        int present = input.number();
        return new @Nullable Instant[] {
            (present & 1) == 0 ? null : moment(input), (present & 2) == 0 ? null : moment(input)
        };
    }

    private static Instant moment(ChunkInput input) {
        return Instant.ofEpochSecond(signed(input), input.number());
    }

    private static long signed(ChunkInput input) {
        long value = input.longNumber();
        return (value >>> 1) ^ -(value & 1);
    }

    static <T> List<T> list(ChunkInput input, Function<ChunkInput, T> reader) {
        int size = input.number();
        if (size == 0) {
            return List.of();
        }
        List<T> parts = new ArrayList<>(Math.min(size, 16));
        for (int i = 0; i < size; i++) {
            parts.add(reader.apply(input));
        }
        return parts;
    }

    static ProviderContact contact(ChunkInput input) {
        ProviderContact.Kind kind = input.constant(CONTACTS);
        @Nullable String[] texts = texts(input, CONTACT_TEXTS);
        return new ProviderContact(
                kind,
                new PostalAddress(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5], texts[6]),
                new ContactPerson(texts[7], texts[8], texts[9], texts[10], texts[11]),
                texts[12],
                texts[13],
                texts[14],
                texts[15],
                texts[16],
                texts[17],
                moment(input));
    }

    static Verification verification(ChunkInput input) {
        return new Verification(input.constant(AUTHORITIES), input.text(), input.flag());
    }

    static RegisterLink link(ChunkInput input) {
        RegisterLink.Kind kind = input.constant(LINKS);
        RegisterLink.State state = input.constant(STATES);
        @Nullable String[] texts = texts(input, 3);
        return new RegisterLink(
                kind, requireNonNull(texts[0]), requireNonNull(texts[1]), texts[2], days(input)[0], state);
    }

    static Membership membership(ChunkInput input) {
        long association = input.longNumber();
        boolean lead = input.flag();
        @Nullable String[] texts = texts(input, 4);
        Instant created = moment(input);
        @Nullable Instant[] moments = moments(input);
        return new Membership(
                association,
                requireNonNull(texts[0]),
                requireNonNull(texts[1]),
                requireNonNull(texts[2]),
                created,
                requireNonNull(texts[3]),
                requireNonNull(moments[0]),
                moments[1],
                lead);
    }

    static Succession succession(ChunkInput input) {
        Ukprn successor = new Ukprn(input.text());
        Succession.Kind kind = input.constant(SUCCESSIONS);
        return new Succession(successor, kind, requireNonNull(days(input)[0]));
    }
}
