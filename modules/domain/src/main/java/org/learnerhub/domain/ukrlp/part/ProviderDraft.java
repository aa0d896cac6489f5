package org.learnerhub.domain.ukrlp.part;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderContact.Kind;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** A provider while it is put together. */
public final class ProviderDraft {

    private static final Instant NEVER = Instant.EPOCH;

    private final Ukprn ukprn;
    String legalName;

    @Nullable
    String accessibleName;

    ProviderStatus status = ProviderStatus.ACTIVE;

    @Nullable
    String type;

    @Nullable
    LocalDate opened;

    @Nullable
    LocalDate closed;

    @Nullable
    Instant verified;

    @Nullable
    Instant expires;

    private List<ProviderContact> contacts = new ArrayList<>();
    List<String> aliases = new ArrayList<>();
    List<Verification> verifications = new ArrayList<>();
    List<RegisterLink> links = new ArrayList<>();
    List<Membership> memberships = new ArrayList<>();
    List<Succession> successions = new ArrayList<>();

    private ProviderDraft(Ukprn ukprn, String legalName) {
        this.ukprn = ukprn;
        this.legalName = legalName;
    }

    /** A new one, active, with an empty legal address. */
    public static ProviderDraft named(Ukprn ukprn, String legalName, Instant now) {
        ProviderDraft draft = new ProviderDraft(ukprn, legalName);
        draft.contacts.add(blank(Kind.LEGAL).updatedAt(now));
        return draft;
    }

    public static ProviderDraft of(Provider provider) {
        ProviderDraft draft = new ProviderDraft(provider.ukprn(), provider.legalName());
        draft.accessibleName = provider.accessibleName();
        draft.status = provider.status();
        draft.type = provider.type();
        draft.opened = provider.opened();
        draft.closed = provider.closed();
        draft.verified = provider.verified();
        draft.expires = provider.expires();
        draft.contacts = new ArrayList<>(provider.contacts());
        draft.aliases = new ArrayList<>(provider.aliases());
        draft.verifications = new ArrayList<>(provider.verifications());
        draft.links = new ArrayList<>(provider.links());
        draft.memberships = new ArrayList<>(provider.memberships());
        draft.successions = new ArrayList<>(provider.successions());
        return draft;
    }

    /** @throws IllegalArgumentException where the parts do not make a provider */
    public Provider build() {
        return new Provider(
                ukprn,
                legalName,
                accessibleName,
                status,
                type,
                opened,
                closed,
                verified,
                expires,
                contacts,
                aliases,
                verifications,
                links,
                memberships,
                successions);
    }

    /** Changes a contact, which begins where there is none and ends where nothing is left of it but a legal one. */
    void contact(Kind kind, Instant now, UnaryOperator<ProviderContact> change) {
        Optional<ProviderContact> before =
                contacts.stream().filter(one -> one.kind() == kind).findFirst();
        ProviderContact after =
                change.apply(before.orElseGet(() -> blank(kind))).updatedAt(now);
        contacts.removeIf(one -> one.kind() == kind);
        boolean empty = after.updatedAt(NEVER).equals(blank(kind));
        if (!empty || kind == Kind.LEGAL) {
            contacts.add(kind == Kind.LEGAL ? 0 : contacts.size(), after);
        }
    }

    private static ProviderContact blank(Kind kind) {
        return ProviderContact.at(kind, PostalAddress.NONE, NEVER);
    }

    /** The verification by this authority, primary where no other is; null: none. */
    void verify(VerificationAuthority authority, @Nullable String id) {
        Optional<Verification> before = verifications.stream()
                .filter(one -> one.authority() == authority)
                .findFirst();
        verifications.removeIf(one -> one.authority() == authority);
        if (id != null) {
            boolean primary = before.map(Verification::primary)
                    .orElse(verifications.stream().noneMatch(Verification::primary));
            verifications.add(new Verification(authority, id, primary));
        }
    }

    /** The link of this kind, beside those of other kinds. */
    public void link(RegisterLink link) {
        links.removeIf(one -> one.kind() == link.kind());
        links.add(link);
    }

    public Optional<RegisterLink> link(RegisterLink.Kind kind) {
        return links.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** Another name, unless it is known. */
    public void alias(String name) {
        if (!name.equals(legalName) && !name.equals(accessibleName) && !aliases.contains(name)) {
            aliases.add(name);
        }
    }

    public void status(ProviderStatus now) {
        status = now;
    }

    public void verifiedAt(Instant moment) {
        verified = moment;
    }

    /** In place of one with the same successor. */
    public void succession(Succession succession) {
        successions.removeIf(one -> one.successor().equals(succession.successor()));
        successions.add(succession);
    }
}
