package org.learnerhub.domain.canonical;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML whose bytes are their own exclusive canonical form (Exclusive XML Canonicalization 1.0, without comments):
 * no declaration, no empty-element tags, attributes in order, the canonical escapes. One namespace, declared on the
 * root: with a prefix that only the root has, or without one for all elements. Names are ASCII and the program's own.
 */
public final class CanonicalXmlWriter implements Closeable {

    private final Utf8Output out;
    private final Deque<String> open = new ArrayDeque<>();
    private String lastAttribute = "";
    private boolean inTag;

    public CanonicalXmlWriter(OutputStream target) {
        out = new Utf8Output(target);
    }

    /** For small documents, one after the other: after {@link #finish} the next one begins with its own root. */
    public CanonicalXmlWriter(OutputStream target, int bufferSize) {
        out = new Utf8Output(target, bufferSize);
    }

    /** @param name with or without a prefix; the namespace goes with it */
    public CanonicalXmlWriter root(String name, String namespace) throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("there is a root already");
        }
        start(name);
        int colon = name.indexOf(':');
        put(colon < 0 ? "xmlns" : "xmlns:" + name.substring(0, colon), namespace);
        return this;
    }

    public CanonicalXmlWriter start(String name) throws IOException {
        endTag();
        out.ascii('<');
        out.ascii(name);
        open.push(name);
        inTag = true;
        lastAttribute = "";
        return this;
    }

    /** Attributes of an element in ascending order of their names. */
    public CanonicalXmlWriter attribute(String name, String value) throws IOException {
        if (!inTag || name.compareTo(lastAttribute) <= 0) {
            throw new IllegalStateException("attribute " + name + " is out of order");
        }
        lastAttribute = name;
        put(name, value);
        return this;
    }

    public CanonicalXmlWriter attribute(String name, long value) throws IOException {
        return attribute(name, Long.toString(value));
    }

    public CanonicalXmlWriter text(String text) throws IOException {
        endTag();
        escaped(text, Escapes.TEXT);
        return this;
    }

    public CanonicalXmlWriter end() throws IOException {
        endTag();
        out.ascii("</");
        out.ascii(open.pop());
        out.ascii('>');
        return this;
    }

    /** An element that holds text only. */
    public CanonicalXmlWriter element(String name, String text) throws IOException {
        return start(name).text(text).end();
    }

    /** Ends the elements that are still open, the root last, and writes everything out. */
    public void finish() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void put(String name, String value) throws IOException {
        out.ascii(' ');
        out.ascii(name);
        out.ascii("=\"");
        escaped(value, Escapes.ATTRIBUTE);
        out.ascii('"');
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.ascii('>');
            inTag = false;
        }
    }

    private void escaped(String text, Escapes escapes) throws IOException {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i = out.wide(text, i);
                continue;
            }
            String escape = escapes.of(c);
            if (escape == null) {
                out.ascii(c);
            } else if (escape.isEmpty()) {
                out.replacement();
            } else {
                out.ascii(escape);
            }
            i++;
        }
    }
}
