package org.learnerhub.soap.message;

import jakarta.xml.bind.JAXBException;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** A service some of whose plain messages go the short way; see {@link OrdinaryCalls}. */
public interface OrdinaryEndpoint {

    boolean isOrdinary(QName request);

    /** Whether the children of a request are in a namespace; else they are read as if they were in none. */
    boolean isQualified();

    /**
     * The request that the reader stands at.
     *
     * @throws JAXBException where the message does not fit
     */
    Object read(XMLStreamReader request) throws JAXBException;

    /** @param request of one of the generated types */
    Object answer(Object request);

    /** What stands in the body of the answer, as the whole way writes it. */
    void write(Object answer, XMLStreamWriter xml) throws JAXBException, XMLStreamException;

    /** @throws IllegalStateException where the WSDL promises a request that no operation answers */
    void requireAll(Set<QName> promised);
}
