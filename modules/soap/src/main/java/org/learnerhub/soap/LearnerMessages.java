package org.learnerhub.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.util.JAXBSource;
import javax.xml.transform.Source;
import org.learnerhub.contract.g1.batchmsg.ObjectFactory;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Between the learner service's XML and the generated types. Tolerant of order, of nil and of qualified children. */
final class LearnerMessages {

    private final JAXBContext context;

    LearnerMessages() {
        try {
            context = JAXBContext.newInstance(ObjectFactory.class);
        } catch (JAXBException e) {
            throw new IllegalStateException("the generated types fit together", e);
        }
    }

    /** @throws RefusedException REQUEST_NOT_UNDERSTOOD, naming the element that does not fit */
    Object read(Node payload) {
        Element message = payload instanceof Document document ? document.getDocumentElement() : (Element) payload;
        Tolerance.apply(message);
        try {
            Unmarshaller unmarshaller = context.createUnmarshaller();
            unmarshaller.setEventHandler(misfit -> {
                throw new RefusedException(
                        HubCode.REQUEST_NOT_UNDERSTOOD,
                        Place.of(misfit.getLocator().getNode(), message));
            });
            return unmarshaller.unmarshal(message);
        } catch (JAXBException e) {
            throw new IllegalStateException("misfits are refused by the handler", e);
        }
    }

    Source write(Object answer) {
        try {
            return new JAXBSource(context, answer);
        } catch (JAXBException e) {
            throw new IllegalStateException("the hub's own answers can be written", e);
        }
    }
}
