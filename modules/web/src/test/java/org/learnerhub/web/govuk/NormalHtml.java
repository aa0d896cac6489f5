package org.learnerhub.web.govuk;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Markup as one line for each node: attributes in order of their names, words of a text with one
 * blank between, so that only what a browser would see different is different.
 */
final class NormalHtml {
    private NormalHtml() {}

    static String of(String html) {
        StringBuilder out = new StringBuilder();
        for (Node node : Jsoup.parseBodyFragment(html).body().childNodes()) {
            write(node, out, "");
        }
        return out.toString();
    }

    private static void write(Node node, StringBuilder out, String indent) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText().strip().replaceAll("\\s+", " ");
            if (!words.isEmpty()) {
                out.append(indent).append(words).append('\n');
            }
        } else if (node instanceof Element element) {
            out.append(indent).append('<').append(element.tagName()).append(attributes(element));
            out.append(">\n");
            for (Node child : element.childNodes()) {
                write(child, out, indent + "  ");
            }
        }
    }

    private static String attributes(Element element) {
        List<String> all = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip().replaceAll("\\s+", " ");
            all.add(" " + attribute.getKey() + "=\"" + value + '"');
        }
        return String.join("", all.stream().sorted().toList());
    }
}
