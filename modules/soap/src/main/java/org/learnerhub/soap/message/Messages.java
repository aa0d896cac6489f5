package org.learnerhub.soap.message;

import static java.util.Objects.requireNonNull;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.UnmarshalException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.util.JAXBSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.dom.DOMSource;
import org.apache.cxf.staxutils.StaxUtils;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.envelope.Place;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Between a service's XML and the generated types. Tolerant of order, of nil and, where children are unqualified, of
 * qualified ones. Each namespace of messages has a context of its own, so that an answer declares no other.
 */
final class Messages {

    private final Map<String, JAXBContext> contexts = new HashMap<>();
    private final Dialect dialect;

    Messages(Set<Class<?>> requests, Dialect dialect) {
        this.dialect = dialect;
        requests.forEach(this::put);
    }

    private void put(Class<?> request) {
        if (!contexts.containsKey(request.getPackageName())) {
            JAXBContext context = context(request);
            contexts.put(OperationTable.namespace(request), context);
            contexts.put(request.getPackageName(), context);
        }
    }

    private static JAXBContext context(Class<?> request) {
        try {
            return JAXBContext.newInstance(
                    Class.forName(request.getPackageName() + ".ObjectFactory", true, request.getClassLoader()));
        } catch (JAXBException | ClassNotFoundException e) {
            throw new IllegalStateException("the generated types fit together", e);
        }
    }

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD, naming the element that does not fit */
    Object read(Node payload) {
        Element message = payload instanceof Document document ? document.getDocumentElement() : (Element) payload;
        JAXBContext context = contexts.get(String.valueOf(message.getNamespaceURI()));
        if (context == null) {
            throw new RefusedException(RequestCode.OPERATION_UNKNOWN);
        }
        Tolerance.apply(message, dialect.unqualified());
        try {
            Unmarshaller unmarshaller = context.createUnmarshaller();
            unmarshaller.setEventHandler(misfit -> {
                throw new RefusedException(
                        RequestCode.REQUEST_NOT_UNDERSTOOD,
                        Place.of(misfit.getLocator().getNode(), message));
            });
            return unmarshaller.unmarshal(message);
        } catch (JAXBException e) {
            throw new IllegalStateException("misfits are refused by the handler", e);
        }
    }

    /** @throws JAXBException where the message does not fit */
    Object read(XMLStreamReader request) throws JAXBException {
        JAXBContext context = contexts.get(String.valueOf(request.getNamespaceURI()));
        if (context == null) {
            throw new UnmarshalException("no message of the service");
        }
        Unmarshaller unmarshaller = context.createUnmarshaller();
        unmarshaller.setEventHandler(misfit -> false);
        return unmarshaller.unmarshal(request);
    }

    /** As {@link #write(Object)} does. */
    void write(Object answer, XMLStreamWriter xml) throws JAXBException, XMLStreamException {
        if (dialect.finish() != null) {
            StaxUtils.copy(write(answer), xml);
        } else {
            Marshaller marshaller = context(answer).createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(answer, xml);
        }
    }

    private JAXBContext context(Object answer) {
        return requireNonNull(contexts.get(answer.getClass().getPackageName()), "answers are in a known package");
    }

    Source write(Object answer) {
        JAXBContext context = context(answer);
        try {
            Consumer<Document> finish = dialect.finish();
            if (finish == null) {
                return new JAXBSource(context, answer);
            }
            DOMResult written = new DOMResult();
            context.createMarshaller().marshal(answer, written);
            Document document = (Document) written.getNode();
            finish.accept(document);
            return new DOMSource(document);
        } catch (JAXBException e) {
            throw new IllegalStateException("the hub's own answers can be written", e);
        }
    }
}
