package org.learnerhub.soap.envelope;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where in a message something is, in the sender's words: {@code Learner 2, GivenName}. Never a value. */
public final class Place {

    private static final int NAME = 64;
    private static final int NAMESPACE = 128;

    private Place() {}

    public static String of(@Nullable Node node, Element message) {
        Deque<String> steps = new ArrayDeque<>();
        for (Node step = node; step != null && !step.isSameNode(message); step = step.getParentNode()) {
            if (step instanceof Element element) {
                steps.push(step(element));
            }
        }
        return steps.isEmpty() ? name(message) : String.join(", ", steps);
    }

    private static String step(Element element) {
        return name(element).equals("Learner") ? "Learner " + position(element) : name(element);
    }

    private static int position(Element element) {
        int position = 1;
        for (Node before = element.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (before instanceof Element sibling && name(sibling).equals(name(element))) {
                position++;
            }
        }
        return position;
    }

    private static String name(Element element) {
        return cut(element.getLocalName(), NAME);
    }

    static String name(XMLStreamReader element) {
        return cut(element.getLocalName(), NAME);
    }

    /** For what has to be looked for among headers of many makers; empty where it has none. */
    static String namespace(XMLStreamReader element) {
        String namespace = element.getNamespaceURI();
        return namespace == null || namespace.isEmpty() ? "" : " of " + cut(namespace, NAMESPACE);
    }

    private static String cut(String name, int length) {
        return name.length() > length ? name.substring(0, length) + "…" : name;
    }
}
