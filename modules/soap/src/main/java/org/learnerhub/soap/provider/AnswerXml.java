package org.learnerhub.soap.provider;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.RetrieveProviders;

/** Writes answers of one generation, one record after the other as the register gives them. */
final class AnswerXml {

    private final Generation generation;
    private final Prefixes prefixes;

    AnswerXml(Generation generation, Prefixes prefixes) {
        this.generation = generation;
        this.prefixes = prefixes;
    }

    void write(XMLStreamWriter xml, AskedQuery asked, RetrieveProviders retrieve) throws XMLStreamException {
        Elements elements = new Elements(xml);
        xml.writeStartElement(prefixes.query(), "ProviderQueryResponse", Generation.NAMESPACE);
        xml.writeNamespace(prefixes.query(), Generation.NAMESPACE);
        xml.writeNamespace(prefixes.person(), ContactXml.PERSON);
        if (generation.bs7666()) {
            xml.writeNamespace(prefixes.address(), AddressXml.BS7666);
        }
        ProviderCriteria criteria = asked.criteria();
        if (criteria != null) {
            RecordXml records = new RecordXml(elements, generation, prefixes);
            retrieve.each(criteria, version -> write(records, version));
        }
        elements.text("QueryId", asked.queryId());
        elements.text("StakeholderId", asked.stakeholderId());
        xml.writeEndElement();
    }

    private static void write(RecordXml records, ProviderVersion version) {
        try {
            records.write(version);
        } catch (XMLStreamException e) {
            throw new BrokenOff(e);
        }
    }

    /** Out of the register's reading; the answer ends there. */
    private static final class BrokenOff extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenOff(XMLStreamException cause) {
            super(cause);
        }
    }
}
