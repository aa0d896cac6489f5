package org.learnerhub.signature.canonical;

import java.util.Comparator;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Canonical form without comments of what a reader passes: exclusive (W3C, 2002) or inclusive (XML-C14N 1.0). Its own
 * code because the library's streaming one keeps every namespace it ever met, in a map that is not thread-safe.
 */
public final class Canonicaliser {

    private final XMLStreamReader reader;
    private final CanonicalBytes out;
    private final boolean exclusive;
    private final RenderedNamespaces rendered = new RenderedNamespaces();

    public Canonicaliser(XMLStreamReader reader, CanonicalBytes out, boolean exclusive) {
        this.reader = reader;
        this.out = out;
        this.exclusive = exclusive;
    }

    public void startTag() {
        rendered.enter();
        out.markup("<");
        name(reader.getPrefix(), reader.getLocalName());
        namespaces();
        int attributes = reader.getAttributeCount();
        if (attributes == 1) {
            attribute(0);
        } else if (attributes > 1) {
            attributesInOrder(attributes);
        }
        out.markup(">");
    }

    public void text() {
        out.text(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    public void endTag() {
        out.markup("</");
        name(reader.getPrefix(), reader.getLocalName());
        out.markup(">");
        rendered.leave();
    }

    private void namespaces() {
        if (exclusive) {
            rendered.need(orEmpty(reader.getPrefix()), orEmpty(reader.getNamespaceURI()));
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String prefix = orEmpty(reader.getAttributePrefix(i));
                if (!prefix.isEmpty()) {
                    rendered.need(prefix, orEmpty(reader.getAttributeNamespace(i)));
                }
            }
        } else {
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                rendered.need(orEmpty(reader.getNamespacePrefix(i)), orEmpty(reader.getNamespaceURI(i)));
            }
        }
        for (RenderedNamespaces.Binding binding : rendered.fresh()) {
            out.markup(binding.prefix().isEmpty() ? " xmlns" : " xmlns:");
            out.markup(binding.prefix());
            value(binding.uri());
        }
    }

    private void attributesInOrder(int count) {
        IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> orEmpty(reader.getAttributeNamespace(i)))
                        .thenComparing(reader::getAttributeLocalName))
                .forEach(this::attribute);
    }

    private void attribute(int index) {
        out.markup(" ");
        name(reader.getAttributePrefix(index), reader.getAttributeLocalName(index));
        value(reader.getAttributeValue(index));
    }

    private void value(String value) {
        out.markup("=\"");
        out.attributeValue(value);
        out.markup("\"");
    }

    private void name(@Nullable String prefix, String localName) {
        if (prefix != null && !prefix.isEmpty()) {
            out.markup(prefix);
            out.markup(":");
        }
        out.markup(localName);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
