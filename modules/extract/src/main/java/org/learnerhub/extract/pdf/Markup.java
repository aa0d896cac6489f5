package org.learnerhub.extract.pdf;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A tree of elements, written from the outside in. Text is text, whatever signs are in it. */
final class Markup {

    private final Document document;
    private Node at;

    /** @param attributes name, value, name, value, … */
    Markup(String root, String... attributes) {
        document = XmlFactories.document();
        at = document;
        open(root, attributes);
    }

    Markup open(String name, String... attributes) {
        Element element = document.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        at.appendChild(element);
        at = element;
        return this;
    }

    Markup close() {
        at = at.getParentNode();
        return this;
    }

    /** Line feeds become breaks. */
    Markup text(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                at.appendChild(document.createElement("br"));
            }
            at.appendChild(document.createTextNode(lines[i]));
        }
        return this;
    }

    /** An element with nothing but text. */
    Markup leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Document document() {
        return document;
    }
}
