package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/** A provider part by part. */
public final class ProviderBuilder {

    private final Ukprn ukprn;
    private String legalName;
    private @Nullable String accessibleName;
    private ProviderStatus status = ProviderStatus.ACTIVE;
    private @Nullable String type;
    private @Nullable LocalDate opened;
    private @Nullable LocalDate closed;
    private @Nullable Instant verified;
    private @Nullable Instant expires;
    private List<ProviderContact> contacts = List.of();
    private List<String> aliases = List.of();
    private List<Verification> verifications = List.of();
    private List<RegisterLink> links = List.of();
    private List<Membership> memberships = List.of();
    private List<Succession> successions = List.of();

    /** Active, with nothing but a name. */
    public ProviderBuilder(Ukprn ukprn, String legalName) {
        this.ukprn = ukprn;
        this.legalName = legalName;
    }

    /** As another one is, to be changed. */
    public ProviderBuilder(Provider provider) {
        this(provider.ukprn(), provider.legalName());
        accessibleName = provider.accessibleName();
        status = provider.status();
        type = provider.type();
        opened = provider.opened();
        closed = provider.closed();
        verified = provider.verified();
        expires = provider.expires();
        contacts = provider.contacts();
        aliases = provider.aliases();
        verifications = provider.verifications();
        links = provider.links();
        memberships = provider.memberships();
        successions = provider.successions();
    }

    public ProviderBuilder legalName(String value) {
        legalName = value;
        return this;
    }

    public ProviderBuilder accessibleName(@Nullable String value) {
        accessibleName = value;
        return this;
    }

    public ProviderBuilder status(ProviderStatus value) {
        status = value;
        return this;
    }

    public ProviderBuilder type(@Nullable String value) {
        type = value;
        return this;
    }

    public ProviderBuilder opened(@Nullable LocalDate value) {
        opened = value;
        return this;
    }

    public ProviderBuilder closed(@Nullable LocalDate value) {
        closed = value;
        return this;
    }

    public ProviderBuilder verified(@Nullable Instant value) {
        verified = value;
        return this;
    }

    public ProviderBuilder expires(@Nullable Instant value) {
        expires = value;
        return this;
    }

    public ProviderBuilder contacts(List<ProviderContact> value) {
        contacts = value;
        return this;
    }

    public ProviderBuilder aliases(List<String> value) {
        aliases = value;
        return this;
    }

    public ProviderBuilder verifications(List<Verification> value) {
        verifications = value;
        return this;
    }

    public ProviderBuilder links(List<RegisterLink> value) {
        links = value;
        return this;
    }

    public ProviderBuilder memberships(List<Membership> value) {
        memberships = value;
        return this;
    }

    public ProviderBuilder successions(List<Succession> value) {
        successions = value;
        return this;
    }

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
}
