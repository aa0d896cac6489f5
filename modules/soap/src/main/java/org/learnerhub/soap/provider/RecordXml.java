package org.learnerhub.soap.provider;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.Verification;

/**
 * Writes records in the order of the schema, since some clients take members by position. Contact, aliases and verification
 * are there always, since some ask no question before they read them (provider register 1.5).
 */
final class RecordXml {

    private final Elements elements;
    private final Generation generation;
    private final ContactXml contacts;

    RecordXml(Elements elements, Generation generation, Prefixes prefixes) {
        this.elements = elements;
        this.generation = generation;
        contacts = new ContactXml(elements, generation, prefixes);
    }

    void write(ProviderVersion version) throws XMLStreamException {
        Provider provider = version.provider();
        if (provider == null) {
            return;
        }
        elements.open("MatchingProviderRecords");
        elements.text("UnitedKingdomProviderReferenceNumber", provider.ukprn().value());
        elements.text("ProviderName", provider.legalName().toUpperCase(Locale.ROOT));
        if (generation.accessibleName()) {
            elements.optional("AccessibleProviderName", provider.accessibleName());
        }
        elements.text("ProviderStatus", provider.status().phrase());
        contacts(version, provider.contacts());
        elements.moment("ProviderVerificationDate", provider.verified());
        elements.moment("ExpiryDate", provider.expires());
        for (Membership membership : provider.memberships()) {
            association(membership);
        }
        aliases(provider.aliases());
        verifications(provider.verifications());
        elements.close();
    }

    private void contacts(ProviderVersion version, List<ProviderContact> known) throws XMLStreamException {
        if (known.isEmpty()) {
            contacts.write(ProviderContact.at(ProviderContact.Kind.LEGAL, PostalAddress.NONE, version.at()));
        }
        for (ProviderContact contact : known) {
            contacts.write(contact);
        }
    }

    private void association(Membership membership) throws XMLStreamException {
        elements.open("ProviderAssociations");
        elements.text("TypeOfAssociation", membership.type());
        elements.text("AssociationId", Long.toString(membership.association()));
        elements.text("AssociationDescription", membership.description());
        elements.text("AssociationStatus", membership.status());
        elements.moment("AssociationCreatedDate", membership.created());
        elements.text("AssociationMembershipStatus", membership.memberStatus());
        elements.moment("AssociationMemberSinceDate", membership.since());
        elements.moment("AssociationMembershipEndDate", membership.until());
        elements.text("LeadProviderFlag", membership.lead() ? "Yes" : "No");
        elements.close();
    }

    private void aliases(List<String> aliases) throws XMLStreamException {
        if (aliases.isEmpty()) {
            elements.xml().writeEmptyElement("ProviderAliases");
        }
        for (String alias : aliases) {
            elements.open("ProviderAliases");
            elements.text("ProviderAlias", alias);
            elements.close();
        }
    }

    private void verifications(List<Verification> verifications) throws XMLStreamException {
        if (verifications.isEmpty()) {
            verification(false, "", "");
        }
        for (Verification one : verifications) {
            verification(one.primary(), one.authority().phrase(), one.id());
        }
    }

    /** Nobody's authority is no phrase that a client looks for. */
    private void verification(boolean primary, String authority, String id) throws XMLStreamException {
        elements.open("VerificationDetails");
        if (generation.primarySource()) {
            elements.text("PrimaryVerificationSource", Boolean.toString(primary));
        }
        elements.text("VerificationAuthority", authority);
        elements.text("VerificationID", id);
        elements.close();
    }
}
