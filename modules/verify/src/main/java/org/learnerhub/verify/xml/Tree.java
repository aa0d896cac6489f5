package org.learnerhub.verify.xml;

import java.util.List;
import java.util.Map;

/**
 * An element that holds elements or text, not both.
 *
 * @param prefix empty where there is none
 * @param attributes without namespace, in ascending order of their names
 */
record Tree(
        String prefix,
        String namespace,
        String name,
        Map<String, String> attributes,
        List<Tree> children,
        String text) {

    boolean is(String otherNamespace, String otherName) {
        return namespace.equals(otherNamespace) && name.equals(otherName);
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The text of the only descendant on this way, by local names; empty where there is none or more than one. */
    String text(String... way) {
        Tree at = this;
        for (String step : way) {
            List<Tree> found = at.children.stream()
                    .filter(child -> child.name.equals(step))
                    .toList();
            if (found.size() != 1) {
                return "";
            }
            at = found.get(0);
        }
        return at.text;
    }

    /** The children of the only child of this name. */
    List<Tree> within(String child) {
        List<Tree> found =
                children.stream().filter(one -> one.name.equals(child)).toList();
        return found.size() == 1 ? found.get(0).children : List.of();
    }
}
