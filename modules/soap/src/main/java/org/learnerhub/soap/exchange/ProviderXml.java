package org.learnerhub.soap.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.ProviderAddress;
import org.learnerhub.contract.exchange.ProviderChange;
import org.learnerhub.contract.exchange.ProviderContact;
import org.learnerhub.contract.exchange.ProviderEntry;
import org.learnerhub.contract.exchange.ProviderLink;
import org.learnerhub.contract.exchange.ProviderMembership;
import org.learnerhub.contract.exchange.ProviderPerson;
import org.learnerhub.contract.exchange.ProviderStatus;
import org.learnerhub.contract.exchange.ProviderSuccession;
import org.learnerhub.contract.exchange.ProviderVerification;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.soap.message.XmlText;

/** A change of the register of providers on the wire. Who changed it stays with the hub. */
final class ProviderXml {

    private ProviderXml() {}

    static ProviderChange change(ProviderVersion version) {
        Provider provider = version.provider();
        ProviderChange xml = new ProviderChange();
        xml.setNumber(version.number());
        xml.setUKPRN(version.ukprn().value());
        xml.setAt(version.at());
        xml.setProvider(provider == null ? null : entry(provider));
        return xml;
    }

    private static ProviderEntry entry(Provider provider) {
        ProviderEntry xml = new ProviderEntry();
        xml.setUKPRN(provider.ukprn().value());
        xml.setLegalName(text(provider.legalName()));
        xml.setAccessibleName(text(provider.accessibleName()));
        xml.setStatus(ProviderStatus.fromValue(provider.status().code()));
        xml.setType(text(provider.type()));
        xml.setOpened(text(provider.opened()));
        xml.setClosed(text(provider.closed()));
        xml.setVerified(provider.verified());
        xml.setExpires(provider.expires());
        provider.contacts().stream().map(ProviderXml::contact).forEach(xml.getContact()::add);
        provider.aliases().stream().map(XmlText::clean).forEach(xml.getAlias()::add);
        provider.verifications().stream().map(ProviderXml::verification).forEach(xml.getVerification()::add);
        provider.links().stream().map(ProviderXml::link).forEach(xml.getLink()::add);
        provider.memberships().stream().map(ProviderXml::membership).forEach(xml.getMembership()::add);
        provider.successions().stream().map(ProviderXml::succession).forEach(xml.getSuccession()::add);
        return xml;
    }

    private static ProviderContact contact(org.learnerhub.domain.ukrlp.ProviderContact contact) {
        ProviderContact xml = new ProviderContact();
        xml.setKind(contact.kind().code());
        xml.setAddress(contact.address().isEmpty() ? null : address(contact.address()));
        xml.setPerson(contact.person().isEmpty() ? null : person(contact.person()));
        xml.setRole(text(contact.role()));
        xml.setTelephone1(text(contact.telephone1()));
        xml.setTelephone2(text(contact.telephone2()));
        xml.setFax(text(contact.fax()));
        xml.setWebsite(text(contact.website()));
        xml.setEmail(text(contact.email()));
        xml.setLastUpdated(contact.lastUpdated());
        return xml;
    }

    private static ProviderAddress address(PostalAddress address) {
        ProviderAddress xml = new ProviderAddress();
        xml.setAddress1(text(address.address1()));
        xml.setAddress2(text(address.address2()));
        xml.setAddress3(text(address.address3()));
        xml.setAddress4(text(address.address4()));
        xml.setTown(text(address.town()));
        xml.setCounty(text(address.county()));
        xml.setPostCode(text(address.postcode()));
        return xml;
    }

    private static ProviderPerson person(ContactPerson person) {
        ProviderPerson xml = new ProviderPerson();
        xml.setTitle(text(person.title()));
        xml.setGivenName(text(person.givenName()));
        xml.setFamilyName(text(person.familyName()));
        xml.setSuffix(text(person.suffix()));
        xml.setRequestedName(text(person.requestedName()));
        return xml;
    }

    private static ProviderVerification verification(Verification one) {
        ProviderVerification xml = new ProviderVerification();
        xml.setAuthority(one.authority().code());
        xml.setPrimary(one.primary());
        xml.setValue(text(one.id()));
        return xml;
    }

    private static ProviderLink link(RegisterLink link) {
        ProviderLink xml = new ProviderLink();
        xml.setKind(link.kind().name());
        xml.setSource(text(link.source()));
        xml.setAddress(text(link.address()));
        xml.setChecked(text(link.checked()));
        xml.setState(link.state().name());
        xml.setValue(text(link.identifier()));
        return xml;
    }

    private static ProviderMembership membership(Membership one) {
        ProviderMembership xml = new ProviderMembership();
        xml.setAssociation(one.association());
        xml.setType(text(one.type()));
        xml.setStatus(text(one.status()));
        xml.setCreated(one.created());
        xml.setMemberStatus(text(one.memberStatus()));
        xml.setSince(one.since());
        xml.setUntil(one.until());
        xml.setLead(one.lead());
        xml.setValue(text(one.description()));
        return xml;
    }

    private static ProviderSuccession succession(Succession one) {
        ProviderSuccession xml = new ProviderSuccession();
        xml.setKind(one.kind().name());
        xml.setOn(one.on().toString());
        xml.setValue(one.successor().value());
        return xml;
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null ? null : XmlText.clean(value);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
