package org.learnerhub.soap.envelope;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.apache.cxf.wsdl.interceptors.DocLiteralInInterceptor;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** Refuses a body whose first element no operation of the service's WSDL begins with. */
public final class OperationGuard extends AbstractPhaseInterceptor<Message> {

    /** The same whoever makes them first: each endpoint has a guard of its own. */
    private volatile @Nullable Set<QName> operations;

    public OperationGuard() {
        super(Phase.UNMARSHAL);
        addBefore(DocLiteralInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        XMLStreamReader reader = message.getContent(XMLStreamReader.class);
        if (reader == null) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "there is no SOAP message");
        }
        if (!operations(message).contains(firstElement(reader))) {
            throw new RefusedException(RequestCode.OPERATION_UNKNOWN, "first element of the SOAP body");
        }
    }

    private Set<QName> operations(Message message) {
        Set<QName> known = operations;
        if (known == null) {
            known = message.getExchange().getEndpoint().getEndpointInfo().getBinding().getOperations().stream()
                    .map(OperationGuard::element)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toUnmodifiableSet());
            operations = known;
        }
        return known;
    }

    private static QName firstElement(XMLStreamReader reader) {
        try {
            while (!reader.isStartElement()) {
                if (reader.isEndElement() || !reader.hasNext()) {
                    throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "the SOAP body is empty");
                }
                reader.next();
            }
            return reader.getName();
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }

    private static QName element(BindingOperationInfo operation) {
        return operation.getOperationInfo().getInput().getFirstMessagePart().getElementQName();
    }
}
