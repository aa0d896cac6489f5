package org.learnerhub.soap.learner;

import static java.util.Objects.requireNonNull;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.UnmarshalException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.util.JAXBSource;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
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
 * Between the learner service's XML and the generated types. Tolerant of order, of nil and of qualified children. Each
 * namespace of messages has a context of its own, so that an answer declares no other.
 */
public final class LearnerMessages {

    private static final String API = "http://api.lrs.miap.gov.uk/";

    private final Map<String, JAXBContext> contexts = new HashMap<>();
    private final boolean qualifiedLinkedUlns;

    /** @param qualifiedLinkedUlns whether LinkedULNs is in its own namespace, as in the second generation (contract 1.1) */
    public LearnerMessages(boolean qualifiedLinkedUlns) {
        this.qualifiedLinkedUlns = qualifiedLinkedUlns;
        put("batchmsg", org.learnerhub.contract.g1.batchmsg.ObjectFactory.class);
        put("findmsg", org.learnerhub.contract.g1.findmsg.ObjectFactory.class);
        put("regmsg", org.learnerhub.contract.g1.regmsg.ObjectFactory.class);
        put("reportmsg", org.learnerhub.contract.g1.reportmsg.ObjectFactory.class);
        put("learnerrec", org.learnerhub.contract.g1.learnerrec.ObjectFactory.class);
        put("vldmsg", org.learnerhub.contract.g1.vldmsg.ObjectFactory.class);
    }

    private void put(String messages, Class<?> factory) {
        try {
            JAXBContext context = JAXBContext.newInstance(factory);
            contexts.put(API + messages, context);
            contexts.put(factory.getPackageName(), context);
        } catch (JAXBException e) {
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
        Tolerance.apply(message);
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
    Object read(OrdinaryReader request) throws JAXBException {
        JAXBContext context = contexts.get(String.valueOf(request.getNamespaceURI()));
        if (context == null) {
            throw new UnmarshalException("no message of the learner service");
        }
        Unmarshaller unmarshaller = context.createUnmarshaller();
        unmarshaller.setEventHandler(misfit -> false);
        return unmarshaller.unmarshal(request);
    }

    /** As {@link #write(Object)} does. */
    void write(Object answer, XMLStreamWriter xml) throws JAXBException, XMLStreamException {
        if (qualifiedLinkedUlns) {
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
            if (!qualifiedLinkedUlns) {
                return new JAXBSource(context, answer);
            }
            DOMResult written = new DOMResult();
            context.createMarshaller().marshal(answer, written);
            Document document = (Document) written.getNode();
            LinkedUlns.qualify(document);
            return new DOMSource(document);
        } catch (JAXBException e) {
            throw new IllegalStateException("the hub's own answers can be written", e);
        }
    }
}
