package org.learnerhub.soap.provider;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.soap.message.XmlText;

/**
 * Writes addresses: in lines in no namespace, or by BS 7666, where the third generation's client reads SAON and PAON without
 * asking whether they are there (provider register 1.5).
 */
final class AddressXml {

    static final String BS7666 = "http://www.govtalk.gov.uk/people/bs7666";

    private final Elements elements;
    private final boolean bs7666;
    private final String prefix;

    AddressXml(Elements elements, Generation generation, Prefixes prefixes) {
        this.elements = elements;
        bs7666 = generation.bs7666();
        prefix = prefixes.address();
    }

    void write(PostalAddress address) throws XMLStreamException {
        if (bs7666) {
            elements.open("ContactAddress");
            byObjects(address);
            elements.close();
        } else if (address.isEmpty()) {
            elements.xml().writeEmptyElement("ContactAddress");
        } else {
            elements.open("ContactAddress");
            byLines(address);
            elements.close();
        }
    }

    private void byLines(PostalAddress address) throws XMLStreamException {
        elements.optional("Address1", address.address1());
        elements.optional("Address2", address.address2());
        elements.optional("Address3", address.address3());
        elements.optional("Address4", address.address4());
        elements.optional("Town", address.town());
        elements.optional("County", address.county());
        elements.optional("PostCode", address.postcode());
    }

    private void byObjects(PostalAddress address) throws XMLStreamException {
        object("SAON", address.address1());
        object("PAON", address.address2());
        part("StreetDescription", address.address3());
        part("Locality", address.address4());
        part("Town", address.town());
        part("AdministrativeArea", address.county());
        part("PostCode", address.postcode());
    }

    private void object(String name, @Nullable String description) throws XMLStreamException {
        XMLStreamWriter xml = elements.xml();
        if (description == null) {
            xml.writeEmptyElement(prefix, name, BS7666);
            return;
        }
        xml.writeStartElement(prefix, name, BS7666);
        part("Description", description);
        xml.writeEndElement();
    }

    private void part(String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            XMLStreamWriter xml = elements.xml();
            xml.writeStartElement(prefix, name, BS7666);
            xml.writeCharacters(XmlText.clean(text));
            xml.writeEndElement();
        }
    }
}
