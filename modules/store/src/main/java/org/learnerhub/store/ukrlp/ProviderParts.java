package org.learnerhub.store.ukrlp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.store.chunk.ChunkOutput;

/** Parts of a provider as bytes; {@link ReadParts} mirrors them step by step. */
final class ProviderParts {

    private ProviderParts() {}

    /** A bit for each that is there, then these. */
    static void texts(ChunkOutput output, @Nullable String... texts) {
        long present = 0;
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                present |= 1L << i;
            }
        }
        output.number(present);
        for (String text : texts) {
            if (text != null) {
                output.text(text);
            }
        }
    }

    static void days(ChunkOutput output, @Nullable LocalDate first, @Nullable LocalDate second) {
        output.number((first == null ? 0 : 1) | (second == null ? 0 : 2));
        if (first != null) {
            signed(output, first.toEpochDay());
        }
        if (second != null) {
            signed(output, second.toEpochDay());
        }
    }

    static void moments(ChunkOutput output, @Nullable Instant first, @Nullable Instant second) {
        output.number((first == null ? 0 : 1) | (second == null ? 0 : 2));
        if (first != null) {
            moment(output, first);
        }
        if (second != null) {
            moment(output, second);
        }
    }

    private static void moment(ChunkOutput output, Instant moment) {
        signed(output, moment.getEpochSecond());
        output.number(moment.getNano());
    }

    /** Small ones on both sides of zero are short. */
    private static void signed(ChunkOutput output, long value) {
        output.number((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    static <T> void list(ChunkOutput output, List<T> parts, BiConsumer<T, ChunkOutput> writer) {
        output.number(parts.size());
        parts.forEach(part -> writer.accept(part, output));
    }

    static void contact(ProviderContact contact, ChunkOutput output) {
        PostalAddress address = contact.address();
        ContactPerson person = contact.person();
        output.constant(contact.kind());
        texts(
                output,
                address.address1(),
                address.address2(),
                address.address3(),
                address.address4(),
                address.town(),
                address.county(),
                address.postcode(),
                person.title(),
                person.givenName(),
                person.familyName(),
                person.suffix(),
                person.requestedName(),
                contact.role(),
                contact.telephone1(),
                contact.telephone2(),
                contact.fax(),
                contact.website(),
                contact.email());
        moment(output, contact.lastUpdated());
    }

    static void verification(Verification verification, ChunkOutput output) {
        output.constant(verification.authority());
        output.text(verification.id());
        output.flag(verification.primary());
    }

    static void link(RegisterLink link, ChunkOutput output) {
        output.constant(link.kind());
        output.constant(link.state());
        texts(output, link.source(), link.identifier(), link.address());
        days(output, link.checked(), null);
    }

    static void membership(Membership membership, ChunkOutput output) {
        output.number(membership.association());
        output.flag(membership.lead());
        texts(output, membership.type(), membership.description(), membership.status(), membership.memberStatus());
        moment(output, membership.created());
        moments(output, membership.since(), membership.until());
    }

    static void succession(Succession succession, ChunkOutput output) {
        output.text(succession.successor().value());
        output.constant(succession.kind());
        days(output, succession.on(), null);
    }
}
