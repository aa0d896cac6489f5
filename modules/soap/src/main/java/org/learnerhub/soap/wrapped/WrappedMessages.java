package org.learnerhub.soap.wrapped;

import static java.util.Objects.requireNonNull;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshalException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.util.JAXBSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.envelope.Place;
import org.learnerhub.soap.message.Tolerance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Between the XML of a service of wrapped messages and the generated types: the element of a request has the name of its
 * class. Each answer has a context of its own, so that it declares no other namespace.
 */
final class WrappedMessages {

    private static final Map<String, String> MODEL = Map.of("http://api.lrs.qcf.gov.uk/model", "a", Tolerance.XSI, "i");

    private final Map<String, Class<?>> requests = new HashMap<>();
    private final Map<Class<?>, JAXBContext> answers = new ConcurrentHashMap<>();
    private final DeclaredNamespaces namespaces = new DeclaredNamespaces();
    private final Map<String, String> prefixes;
    private final String namespace;
    private final JAXBContext reading;

    /** @param namespace of the wrappers */
    WrappedMessages(String namespace, Collection<Class<?>> requests) {
        this.namespace = namespace;
        requests.forEach(request -> this.requests.put(request.getSimpleName(), request));
        prefixes = new HashMap<>(MODEL);
        prefixes.put(namespace, "");
        reading = context(requests.toArray(Class<?>[]::new));
    }

    private static JAXBContext context(Class<?>... types) {
        try {
            return JAXBContext.newInstance(types);
        } catch (JAXBException e) {
            throw new IllegalStateException("the generated types fit together", e);
        }
    }

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD, naming the element that does not fit */
    Object read(Node payload) {
        Element message = payload instanceof Document document ? document.getDocumentElement() : (Element) payload;
        Class<?> type = requests.get(message.getLocalName());
        if (type == null || !namespace.equals(message.getNamespaceURI())) {
            throw new RefusedException(RequestCode.OPERATION_UNKNOWN);
        }
        namespaces.apply(message, type);
        try {
            Unmarshaller unmarshaller = reading.createUnmarshaller();
            unmarshaller.setEventHandler(misfit -> {
                throw new RefusedException(
                        RequestCode.REQUEST_NOT_UNDERSTOOD,
                        Place.of(misfit.getLocator().getNode(), message));
            });
            return requireNonNull(unmarshaller.unmarshal(message, type).getValue());
        } catch (JAXBException e) {
            throw new IllegalStateException("misfits are refused by the handler", e);
        }
    }

    /** @throws JAXBException where the message does not fit, or has other names than the schema */
    Object read(XMLStreamReader request) throws JAXBException {
        Class<?> type = requests.get(request.getLocalName());
        if (type == null) {
            throw new UnmarshalException("no message of the service");
        }
        Unmarshaller unmarshaller = reading.createUnmarshaller();
        unmarshaller.setEventHandler(misfit -> false);
        return requireNonNull(unmarshaller.unmarshal(request, type).getValue());
    }

    /** With the prefixes of the original: none for the wrapper, {@code a} for members, {@code i} for nil. */
    Source write(Object answer) {
        try {
            JAXBSource source =
                    new JAXBSource(answers.computeIfAbsent(answer.getClass(), WrappedMessages::context), answer);
            return new SAXSource(new PrefixFilter(source.getXMLReader(), prefixes), source.getInputSource());
        } catch (JAXBException e) {
            throw new IllegalStateException("the hub's own answers can be written", e);
        }
    }
}
