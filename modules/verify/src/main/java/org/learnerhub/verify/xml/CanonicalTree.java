package org.learnerhub.verify.xml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The exclusive canonical form of an element: what stands there, to be held against what should. */
final class CanonicalTree {

    private final StringBuilder out = new StringBuilder();

    private CanonicalTree() {}

    /** @param declared namespaces that are declared further up, by prefix */
    static byte[] of(Tree element, Map<String, String> declared) {
        CanonicalTree form = new CanonicalTree();
        form.write(element, declared);
        return form.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Tree element, Map<String, String> declared) {
        String name = element.prefix().isEmpty() ? element.name() : element.prefix() + ":" + element.name();
        out.append('<').append(name);
        Map<String, String> within = declared;
        if (!declared.getOrDefault(element.prefix(), "").equals(element.namespace())) {
            out.append(" xmlns").append(element.prefix().isEmpty() ? "" : ":" + element.prefix());
            out.append("=\"");
            escaped(element.namespace(), true);
            out.append('"');
            within = new HashMap<>(declared);
            within.put(element.prefix(), element.namespace());
        }
        element.attributes().forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            escaped(value, true);
            out.append('"');
        });
        out.append('>');
        escaped(element.text(), false);
        for (Tree child : element.children()) {
            write(child, within);
        }
        out.append("</").append(name).append('>');
    }

    private void escaped(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append(attribute ? ">" : "&gt;");
                case '\r' -> out.append("&#xD;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\t' -> out.append(attribute ? "&#x9;" : "\t");
                case '\n' -> out.append(attribute ? "&#xA;" : "\n");
                default -> out.append(c);
            }
        }
    }
}
