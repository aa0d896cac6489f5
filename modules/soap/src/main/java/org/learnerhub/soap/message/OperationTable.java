package org.learnerhub.soap.message;

import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.namespace.QName;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** What a service answers to which request; filled by the service's groups of operations. */
public final class OperationTable {

    private final Map<Class<?>, Function<Object, Object>> operations = new HashMap<>();
    private final Set<QName> ordinary = new HashSet<>();

    /** @param request generated from the WSDL's schemas: the element is its own, the answer's package the same */
    public <Q> OperationTable put(Class<Q> request, Function<Q, Object> operation) {
        if (operations.put(request, any -> operation.apply(request.cast(any))) != null) {
            throw new IllegalStateException("two operations for " + request.getName());
        }
        return this;
    }

    /** Lets a request go the short way where its message is plain; see decision 0042. */
    public OperationTable ordinary(Class<?> request) {
        ordinary.add(element(request));
        return this;
    }

    /** @throws RefusedException OPERATION_UNKNOWN where there is no operation for it */
    Object answer(Object request) {
        Function<Object, Object> operation = operations.get(request.getClass());
        if (operation == null) {
            throw new RefusedException(RequestCode.OPERATION_UNKNOWN);
        }
        return operation.apply(request);
    }

    Set<Class<?>> requests() {
        return Set.copyOf(operations.keySet());
    }

    boolean isOrdinary(QName request) {
        return ordinary.contains(request);
    }

    /** @throws IllegalStateException where the WSDL promises a request that nothing here answers */
    void requireAll(Set<QName> promised) {
        Set<QName> missing = new HashSet<>(promised);
        requests().forEach(request -> missing.remove(element(request)));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the WSDL has operations that the service does not: " + missing);
        }
    }

    static String namespace(Class<?> request) {
        XmlSchema schema = request.getPackage().getAnnotation(XmlSchema.class);
        return schema == null ? "" : schema.namespace();
    }

    private static QName element(Class<?> request) {
        XmlRootElement element = request.getAnnotation(XmlRootElement.class);
        if (element == null) {
            throw new IllegalStateException("no element of a message: " + request.getName());
        }
        String own = element.namespace();
        return new QName(own.equals("##default") ? namespace(request) : own, element.name());
    }
}
