package org.learnerhub.soap;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where in a message something is, in the sender's words: {@code Learner 2, GivenName}. Never a value. */
final class Place {

    private static final int NAME = 64;

    private Place() {}

    static String of(@Nullable Node node, Element message) {
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
        String name = element.getLocalName();
        return name.length() > NAME ? name.substring(0, NAME) + "…" : name;
    }
}
