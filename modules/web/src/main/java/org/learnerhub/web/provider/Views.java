package org.learnerhub.web.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.learnerhub.web.provider.ProviderView.AddressView;
import org.learnerhub.web.provider.ProviderView.ContactView;
import org.learnerhub.web.provider.ProviderView.LinkView;
import org.learnerhub.web.provider.ProviderView.MembershipView;
import org.learnerhub.web.provider.ProviderView.PersonView;
import org.learnerhub.web.provider.ProviderView.SuccessionView;
import org.learnerhub.web.provider.ProviderView.VerificationView;
import org.learnerhub.web.provider.ProviderView.VersionView;

/** Providers as the hub's own JSON has them. */
final class Views {

    private Views() {}

    static ProviderView of(ProviderVersion version, Provider provider) {
        return of(version, provider, null);
    }

    /** @param predecessors null where they are not told */
    static ProviderView of(ProviderVersion version, Provider provider, @Nullable List<Ukprn> predecessors) {
        return new ProviderView(
                provider.ukprn().value(),
                identifiers(provider),
                provider.name(),
                provider.legalName(),
                provider.accessibleName(),
                provider.aliases(),
                provider.status().code(),
                provider.status().phrase(),
                provider.type(),
                provider.opened(),
                provider.closed(),
                provider.verified(),
                provider.expires(),
                provider.contacts().stream().map(Views::contact).toList(),
                provider.verifications().stream().map(Views::verification).toList(),
                provider.links().stream().map(Views::link).toList(),
                provider.memberships().stream().map(Views::membership).toList(),
                provider.successions().stream().map(Views::succession).toList(),
                predecessors == null
                        ? null
                        : predecessors.stream().map(Ukprn::value).toList(),
                new VersionView(version.number(), version.at()));
    }

    /** Without doubles: a URN may be both a verification and a link. */
    static List<String> identifiers(Provider provider) {
        List<String> identifiers = new ArrayList<>(List.of("GB-UKPRN-" + provider.ukprn()));
        provider.verification(VerificationAuthority.SCHOOL_URN)
                .ifPresent(urn -> identifiers.add(OrganisationId.SCHOOL + urn.id()));
        provider.links().stream()
                .filter(link -> link.kind() == RegisterLink.Kind.SCHOOL_URN)
                .forEach(link -> identifiers.add(OrganisationId.SCHOOL + link.identifier()));
        provider.verification(VerificationAuthority.COMPANIES_HOUSE)
                .ifPresent(company -> identifiers.add("GB-COH-" + company.id()));
        return identifiers.stream().distinct().toList();
    }

    private static ContactView contact(ProviderContact contact) {
        PostalAddress address = contact.address();
        ContactPerson person = contact.person();
        return new ContactView(
                contact.kind().code(),
                new AddressView(
                        address.address1(),
                        address.address2(),
                        address.address3(),
                        address.address4(),
                        address.town(),
                        address.county(),
                        address.postcode()),
                person.isEmpty()
                        ? null
                        : new PersonView(
                                person.title(),
                                person.givenName(),
                                person.familyName(),
                                person.suffix(),
                                person.requestedName()),
                contact.role(),
                contact.telephone1(),
                contact.telephone2(),
                contact.fax(),
                contact.website(),
                contact.email(),
                contact.lastUpdated());
    }

    private static VerificationView verification(Verification one) {
        return new VerificationView(one.authority().code(), one.authority().phrase(), one.id(), one.primary());
    }

    private static LinkView link(RegisterLink one) {
        return new LinkView(
                one.kind().name(),
                one.source(),
                one.identifier(),
                one.address(),
                one.checked(),
                one.state().name());
    }

    private static MembershipView membership(Membership one) {
        return new MembershipView(
                one.association(),
                one.type(),
                one.description(),
                one.status(),
                one.created(),
                one.memberStatus(),
                one.since(),
                one.until(),
                one.lead());
    }

    private static SuccessionView succession(Succession one) {
        return new SuccessionView(one.successor().value(), one.kind().name(), one.on());
    }
}
