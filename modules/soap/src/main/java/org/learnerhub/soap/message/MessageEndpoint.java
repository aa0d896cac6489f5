package org.learnerhub.soap.message;

import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;

/** Takes the body of a message; its first element decides the operation. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
public final class MessageEndpoint implements Provider<Source> {

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

    /** @throws IllegalStateException where the WSDL promises a request that no operation answers */
    public void requireAll(Set<QName> promised) {
        operations.requireAll(promised);
    }

    Messages messages() {
        return messages;
    }

    boolean isOrdinary(QName request) {
        return operations.isOrdinary(request);
    }

    /** @param request of one of the generated types */
    Object answer(Object request) {
        return operations.answer(request);
    }
}
