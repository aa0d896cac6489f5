package org.learnerhub.soap.wrapped;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import org.apache.cxf.staxutils.StaxUtils;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.message.EarlyAnswer;
import org.learnerhub.soap.message.OrdinaryEndpoint;

/** Takes the body of a wrapped message; its first element decides the operation. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
public final class WrappedEndpoint implements Provider<Source>, OrdinaryEndpoint {

    /** Of envelopes, as clients of WCF know it. */
    public static final String PREFIX = "s";

    private final WrappedMessages messages;
    private final Map<Class<?>, Function<Object, Object>> operations;
    private final String namespace;
    private final Set<String> ordinary;

    /**
     * @param operations by the generated type of the request
     * @param ordinary the requests that go the short way where their messages are plain; see decision 0042
     */
    public WrappedEndpoint(
            String namespace, Map<Class<?>, Function<Object, Object>> operations, Set<Class<?>> ordinary) {
        this.namespace = namespace;
        this.ordinary = ordinary.stream().map(Class::getSimpleName).collect(Collectors.toUnmodifiableSet());
        this.operations = Map.copyOf(operations);
        messages = new WrappedMessages(namespace, operations.keySet());
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
    public Object answer(Object request) {
        Function<Object, Object> operation = operations.get(request.getClass());
        if (operation == null) {
            throw new RefusedException(RequestCode.OPERATION_UNKNOWN);
        }
        return operation.apply(request);
    }

    @Override
    public boolean isOrdinary(QName request) {
        return request.getNamespaceURI().equals(namespace) && ordinary.contains(request.getLocalPart());
    }

    @Override
    public boolean isQualified() {
        return true;
    }

    @Override
    public Object read(XMLStreamReader request) throws JAXBException {
        return messages.read(request);
    }

    @Override
    public void write(Object answer, XMLStreamWriter xml) throws XMLStreamException {
        StaxUtils.copy(messages.write(answer), xml);
    }

    @Override
    public void requireAll(Set<QName> promised) {
        Set<String> missing = promised.stream().map(QName::getLocalPart).collect(Collectors.toSet());
        operations.keySet().forEach(request -> missing.remove(request.getSimpleName()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the WSDL has operations that the service does not: " + missing);
        }
    }
}
