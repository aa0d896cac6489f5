package org.learnerhub.soap;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.apache.cxf.wsdl.interceptors.DocLiteralInInterceptor;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;

/** Refuses a body whose first element no operation of the service's WSDL begins with. */
final class OperationGuard extends AbstractPhaseInterceptor<Message> {

    OperationGuard() {
        super(Phase.UNMARSHAL);
        addBefore(DocLiteralInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        XMLStreamReader reader = message.getContent(XMLStreamReader.class);
        if (reader == null) {
            throw new RefusedException(HubCode.REQUEST_NOT_UNDERSTOOD, "there is no SOAP message");
        }
        QName first = firstElement(reader);
        if (message.getExchange().getEndpoint().getEndpointInfo().getBinding().getOperations().stream()
                .noneMatch(operation -> first.equals(element(operation)))) {
            throw new RefusedException(HubCode.OPERATION_UNKNOWN, "first element of the SOAP body");
        }
    }

    private static QName firstElement(XMLStreamReader reader) {
        try {
            while (!reader.isStartElement()) {
                if (reader.isEndElement() || !reader.hasNext()) {
                    throw new RefusedException(HubCode.REQUEST_NOT_UNDERSTOOD, "the SOAP body is empty");
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
