package org.learnerhub.soap.message;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;

/** Takes the body of a message; its first element decides the operation. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
public final class MessageEndpoint implements Provider<Source>, OrdinaryEndpoint {

    private final OperationTable operations;
    private final Messages messages;

    public MessageEndpoint(OperationTable operations, Dialect dialect) {
        this.operations = operations;
        messages = new Messages(operations.requests(), dialect);
    }

    @Override
    public Source invoke(Source payload) {
        if (!(payload instanceof DOMSource dom)) {
            throw new IllegalStateException("the endpoint is set to hand over DOM");
        }
        Object request = messages.read(dom.getNode());
        EarlyAnswer early = EarlyAnswer.ofCurrentRequest();
        return messages.write(early == null ? answer(request) : early.get());
    }

    @Override
    public void requireAll(Set<QName> promised) {
        operations.requireAll(promised);
    }

    @Override
    public boolean isQualified() {
        return false;
    }

    @Override
    public Object read(XMLStreamReader request) throws JAXBException {
        return messages.read(request);
    }

    @Override
    public void write(Object answer, XMLStreamWriter xml) throws JAXBException, XMLStreamException {
        messages.write(answer, xml);
    }

    @Override
    public boolean isOrdinary(QName request) {
        return operations.isOrdinary(request);
    }

    @Override
    public Object answer(Object request) {
        return operations.answer(request);
    }
}
