package org.learnerhub.soap.wrapped;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchema;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;
import org.learnerhub.soap.envelope.Place;
import org.learnerhub.soap.learner.Tolerance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes one of the ways in which clients write a wrapped message (contract 1.5): elements that are known by their names,
 * whatever their case, are put into the namespaces that the schema has for them; nothing stands for {@code xsi:nil}. Refuses the
 * references that PHP writes for an object used twice (contract 4.1).
 */
final class DeclaredNamespaces {

    private final Map<Class<?>, Map<String, Declared>> known = new ConcurrentHashMap<>();

    /** Changes the message in place. */
    void apply(Element message, Class<?> type) {
        apply(message, type, message);
    }

    private void apply(Element parent, Class<?> type, Element message) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child instanceof Element element) {
                child(element, type, message);
            }
            child = next;
        }
    }

    private void child(Element element, Class<?> type, Element message) {
        if (element.hasAttribute("href")) {
            throw new RefusedException(
                    RequestCode.REQUEST_NOT_UNDERSTOOD,
                    Place.of(element, message) + ": a reference (href) in place of the value; write it out in full");
        }
        Declared declared = of(type).get(String.valueOf(element.getLocalName()).toLowerCase(Locale.ROOT));
        if (Tolerance.isNil(element)) {
            element.getParentNode().removeChild(element);
        } else if (declared != null) {
            Document document = element.getOwnerDocument();
            Element named = (Element) document.renameNode(element, declared.namespace, declared.name);
            apply(named, declared.type, message);
        }
    }

    private Map<String, Declared> of(Class<?> type) {
        return known.computeIfAbsent(type, DeclaredNamespaces::read);
    }

    private static Map<String, Declared> read(Class<?> type) {
        Map<String, Declared> fields = new ConcurrentHashMap<>();
        for (Class<?> part = type; part != null && namespace(part) != null; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                String name = name(field);
                fields.put(
                        name.toLowerCase(Locale.ROOT),
                        new Declared(String.valueOf(namespace(part)), name, content(field)));
            }
        }
        return fields;
    }

    private static @Nullable String namespace(Class<?> type) {
        XmlSchema schema = type.getPackage().getAnnotation(XmlSchema.class);
        return schema == null ? null : schema.namespace();
    }

    private static String name(Field field) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        return element == null || element.name().equals("##default") ? field.getName() : element.name();
    }

    private static Class<?> content(Field field) {
        return field.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : field.getType();
    }

    /** @param type of what stands inside */
    private record Declared(String namespace, String name, Class<?> type) {}
}
