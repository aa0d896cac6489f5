package org.learnerhub.soap.provider;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.soap.message.XmlText;

/** Writes contacts. Address and person are always there, though perhaps empty; what else is missing is left out. */
final class ContactXml {

    static final String PERSON = "http://www.govtalk.gov.uk/people/PersonDescriptives";

    private final Elements elements;
    private final AddressXml addresses;
    private final String prefix;

    ContactXml(Elements elements, Generation generation, Prefixes prefixes) {
        this.elements = elements;
        addresses = new AddressXml(elements, generation, prefixes);
        prefix = prefixes.person();
    }

    void write(ProviderContact contact) throws XMLStreamException {
        elements.open("ProviderContact");
        elements.text("ContactType", contact.kind().code());
        addresses.write(contact.address());
        person(contact.person());
        elements.optional("ContactRole", contact.role());
        elements.optional("ContactTelephone1", contact.telephone1());
        elements.optional("ContactTelephone2", contact.telephone2());
        elements.optional("ContactFax", contact.fax());
        elements.optional("ContactWebsiteAddress", contact.website());
        elements.optional("ContactEmail", contact.email());
        elements.moment("LastUpdated", contact.lastUpdated());
        elements.close();
    }

    private void person(ContactPerson person) throws XMLStreamException {
        if (person.isEmpty()) {
            elements.xml().writeEmptyElement("ContactPersonalDetails");
            return;
        }
        elements.open("ContactPersonalDetails");
        part("PersonNameTitle", person.title());
        part("PersonGivenName", person.givenName());
        part("PersonFamilyName", person.familyName());
        part("PersonNameSuffix", person.suffix());
        part("PersonRequestedName", person.requestedName());
        elements.close();
    }

    private void part(String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            XMLStreamWriter xml = elements.xml();
            xml.writeStartElement(prefix, name, PERSON);
            xml.writeCharacters(XmlText.clean(text));
            xml.writeEndElement();
        }
    }
}
