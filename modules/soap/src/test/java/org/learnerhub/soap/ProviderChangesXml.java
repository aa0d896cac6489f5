package org.learnerhub.soap;

import jakarta.xml.bind.JAXB;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.ProviderAddress;
import org.learnerhub.contract.exchange.ProviderContact;
import org.learnerhub.contract.exchange.ProviderEntry;
import org.learnerhub.contract.exchange.ProviderPerson;
import org.learnerhub.contract.exchange.ReadProviderChangesResponse;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderContact.Kind;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** Changes as a consumer of the register of providers reads them, by the types of the contract alone. */
record ProviderChangesXml(List<ProviderChange> changes, long upTo, boolean more) {

    static ProviderChangesXml of(String envelope) {
        String open = "<" + envelope.replaceFirst("(?s).*?<(([A-Za-z0-9]+:)?ReadProviderChangesResponse).*", "$1");
        String body = envelope.substring(envelope.indexOf(open));
        String element =
                body.substring(0, body.lastIndexOf("ReadProviderChangesResponse>")) + "ReadProviderChangesResponse>";
        ReadProviderChangesResponse page = JAXB.unmarshal(new StringReader(element), ReadProviderChangesResponse.class);
        return new ProviderChangesXml(
                page.getProviderChange().stream()
                        .map(change -> new ProviderChange(
                                new Ukprn(change.getUKPRN()),
                                change.getAt(),
                                "replayed",
                                change.getProvider() == null ? null : provider(change.getProvider())))
                        .toList(),
                page.getUpTo(),
                page.isMore());
    }

    private static Provider provider(ProviderEntry entry) {
        return new ProviderBuilder(new Ukprn(entry.getUKPRN()), entry.getLegalName())
                .accessibleName(entry.getAccessibleName())
                .status(ProviderStatus.ofCode(entry.getStatus().value()).orElseThrow())
                .type(entry.getType())
                .opened(day(entry.getOpened()))
                .closed(day(entry.getClosed()))
                .verified(entry.getVerified())
                .expires(entry.getExpires())
                .contacts(entry.getContact().stream()
                        .map(ProviderChangesXml::contact)
                        .toList())
                .aliases(entry.getAlias())
                .verifications(entry.getVerification().stream()
                        .map(one -> new Verification(
                                VerificationAuthority.of(one.getAuthority()).orElseThrow(),
                                one.getValue(),
                                one.isPrimary()))
                        .toList())
                .links(entry.getLink().stream()
                        .map(one -> new RegisterLink(
                                RegisterLink.Kind.valueOf(one.getKind().toUpperCase(Locale.ROOT)),
                                one.getSource(),
                                one.getValue(),
                                one.getAddress(),
                                day(one.getChecked()),
                                RegisterLink.State.valueOf(one.getState())))
                        .toList())
                .memberships(entry.getMembership().stream()
                        .map(one -> new Membership(
                                one.getAssociation(),
                                one.getType(),
                                one.getValue(),
                                one.getStatus(),
                                one.getCreated(),
                                one.getMemberStatus(),
                                one.getSince(),
                                one.getUntil(),
                                one.isLead()))
                        .toList())
                .successions(entry.getSuccession().stream()
                        .map(one -> new Succession(
                                new Ukprn(one.getValue()),
                                Succession.Kind.valueOf(one.getKind()),
                                LocalDate.parse(one.getOn())))
                        .toList())
                .build();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static org.learnerhub.domain.ukrlp.ProviderContact contact(ProviderContact contact) {
        ProviderAddress at = contact.getAddress();
        ProviderPerson who = contact.getPerson();
        return new org.learnerhub.domain.ukrlp.ProviderContact(
                contact.getKind().equals("L") ? Kind.LEGAL : Kind.PRIMARY,
                at == null
                        ? PostalAddress.NONE
                        : new PostalAddress(
                                at.getAddress1(),
                                at.getAddress2(),
                                at.getAddress3(),
                                at.getAddress4(),
                                at.getTown(),
                                at.getCounty(),
                                at.getPostCode()),
                who == null
                        ? ContactPerson.NOBODY
                        : new ContactPerson(
                                who.getTitle(),
                                who.getGivenName(),
                                who.getFamilyName(),
                                who.getSuffix(),
                                who.getRequestedName()),
                contact.getRole(),
                contact.getTelephone1(),
                contact.getTelephone2(),
                contact.getFax(),
                contact.getWebsite(),
                contact.getEmail(),
                contact.getLastUpdated());
    }
}
