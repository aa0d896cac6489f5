package org.learnerhub.domain.ukrlp.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderContact.Kind;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** A part of a provider that one register can say otherwise than another. Kept by name. */
public enum Part {
    LEGAL_NAME(Provider::legalName, (draft, words) -> draft.legalName = words == null ? "" : words),
    ACCESSIBLE_NAME(Provider::accessibleName, (draft, words) -> draft.accessibleName = words),
    /** Decided by rules of its own. */
    STATUS(
            provider -> provider.status().code(),
            (draft, words) -> draft.status = ListWords.status(words == null ? "" : words)),
    TYPE(Provider::type, (draft, words) -> draft.type = words),
    OPENED(
            provider -> ListWords.text(provider.opened()),
            (draft, words) -> draft.opened = words == null ? null : LocalDate.parse(words)),
    CLOSED(
            provider -> ListWords.text(provider.closed()),
            (draft, words) -> draft.closed = words == null ? null : LocalDate.parse(words)),
    VERIFIED(
            provider -> ListWords.text(provider.verified()),
            (draft, words) -> draft.verified = words == null ? null : Instant.parse(words)),
    EXPIRES(
            provider -> ListWords.text(provider.expires()),
            (draft, words) -> draft.expires = words == null ? null : Instant.parse(words)),
    ALIASES(
            provider -> Words.lines(provider.aliases()),
            (draft, words) -> draft.aliases = new ArrayList<>(Words.lines(words))),
    LEGAL_ADDRESS(Kind.LEGAL, ContactPiece.ADDRESS),
    LEGAL_PERSON(Kind.LEGAL, ContactPiece.PERSON),
    LEGAL_ROLE(Kind.LEGAL, ContactPiece.ROLE),
    LEGAL_TELEPHONE(Kind.LEGAL, ContactPiece.TELEPHONE),
    LEGAL_TELEPHONE_2(Kind.LEGAL, ContactPiece.TELEPHONE_2),
    LEGAL_FAX(Kind.LEGAL, ContactPiece.FAX),
    LEGAL_WEBSITE(Kind.LEGAL, ContactPiece.WEBSITE),
    LEGAL_EMAIL(Kind.LEGAL, ContactPiece.EMAIL),
    PRIMARY_ADDRESS(Kind.PRIMARY, ContactPiece.ADDRESS),
    PRIMARY_PERSON(Kind.PRIMARY, ContactPiece.PERSON),
    PRIMARY_ROLE(Kind.PRIMARY, ContactPiece.ROLE),
    PRIMARY_TELEPHONE(Kind.PRIMARY, ContactPiece.TELEPHONE),
    PRIMARY_TELEPHONE_2(Kind.PRIMARY, ContactPiece.TELEPHONE_2),
    PRIMARY_FAX(Kind.PRIMARY, ContactPiece.FAX),
    PRIMARY_WEBSITE(Kind.PRIMARY, ContactPiece.WEBSITE),
    PRIMARY_EMAIL(Kind.PRIMARY, ContactPiece.EMAIL),
    /** The verification by unique reference number. */
    SCHOOL_URN(VerificationAuthority.SCHOOL_URN),
    /** The verification by code of the local authority and number of the establishment. */
    SCHOOL_ESTABLISHMENT(VerificationAuthority.SCHOOL_DFES),
    /** The verification by company number. */
    COMPANY(VerificationAuthority.COMPANIES_HOUSE),
    /** All of them. */
    VERIFICATIONS(
            provider -> ListWords.verifications(provider.verifications()),
            (draft, words) -> draft.verifications = ListWords.verifications(words)),
    LINKS(provider -> ListWords.links(provider.links()), (draft, words) -> draft.links = ListWords.links(words)),
    MEMBERSHIPS(
            provider -> ListWords.memberships(provider.memberships()),
            (draft, words) -> draft.memberships = ListWords.memberships(words)),
    SUCCESSIONS(
            provider -> ListWords.successions(provider.successions()),
            (draft, words) -> draft.successions = ListWords.successions(words));

    /** Kind, source and identifier. */
    private static final int LINK_SAYS = 3;

    private final Function<Provider, @Nullable String> reader;
    private final Writer writer;

    Part(Function<Provider, @Nullable String> reader, BiConsumer<ProviderDraft, @Nullable String> writer) {
        this.reader = reader;
        this.writer = (draft, words, now) -> writer.accept(draft, words);
    }

    Part(Kind kind, ContactPiece piece) {
        reader = provider -> provider.contact(kind).map(piece::of).orElse(null);
        writer = (draft, words, now) -> draft.contact(kind, now, contact -> piece.with(contact, words));
    }

    Part(VerificationAuthority authority) {
        reader = provider ->
                provider.verification(authority).map(Verification::id).orElse(null);
        writer = (draft, words, now) -> draft.verify(authority, words);
    }

    /** What the provider says; null where it says nothing. */
    public @Nullable String of(Provider provider) {
        return reader.apply(provider);
    }

    /**
     * Has the draft say this.
     *
     * @throws RuntimeException where the words are none of this part
     */
    public void put(ProviderDraft draft, @Nullable String words, Instant now) {
        writer.put(draft, words, now);
    }

    /** Whether it is several things of which each has a line, known by its first cell. */
    public boolean hasLines() {
        return switch (this) {
            case ALIASES, VERIFICATIONS, LINKS, MEMBERSHIPS, SUCCESSIONS -> true;
            default -> false;
        };
    }

    /** What each line says, by its first cell; of a link not whether it was found to agree. */
    public Map<String, String> lines(@Nullable String words) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : Words.lines(words)) {
            @Nullable String[] cells = Words.split(line, LINK_SAYS);
            String said = this == LINKS ? Words.cells(cells) : line;
            lines.put(String.valueOf(cells[0]), String.valueOf(said));
        }
        return lines;
    }

    private interface Writer {
        void put(ProviderDraft draft, @Nullable String words, Instant now);
    }
}
