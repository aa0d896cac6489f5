package org.learnerhub.soap.wrapped;

import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.util.Map;
import java.util.function.Function;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** Takes the body of a wrapped message; its first element decides the operation. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
public final class WrappedEndpoint implements Provider<Source> {

    /** Of envelopes, as clients of WCF know it. */
    public static final String PREFIX = "s";

    private final WrappedMessages messages;
    private final Map<Class<?>, Function<Object, Object>> operations;

    /** @param operations by the generated type of the request */
    public WrappedEndpoint(String namespace, Map<Class<?>, Function<Object, Object>> operations) {
        this.operations = Map.copyOf(operations);
        messages = new WrappedMessages(namespace, operations.keySet());
    }

    @Override
    public Source invoke(Source payload) {
        if (!(payload instanceof DOMSource dom)) {
            throw new IllegalStateException("the endpoint is set to hand over DOM");
        }
        Object request = messages.read(dom.getNode());
        Function<Object, Object> operation = operations.get(request.getClass());
        if (operation == null) {
            throw new RefusedException(RequestCode.OPERATION_UNKNOWN);
        }
        return messages.write(operation.apply(request));
    }
}
