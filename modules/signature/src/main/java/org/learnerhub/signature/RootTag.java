package org.learnerhub.signature;

import java.nio.charset.StandardCharsets;

/**
 * Where a document's root start tag lies, in bytes.
 *
 * @param start of the first byte that canonical form keeps: an XML declaration and white space after it are not
 * @param end the first byte after the tag
 */
record RootTag(int start, int end) {

    /**
     * @param head the beginning of a canonical document, long enough for its root start tag
     * @throws IllegalArgumentException if a canonical document cannot begin like this
     */
    static RootTag in(byte[] head) {
        int start = afterDeclaration(head);
        if (start + 1 >= head.length || head[start] != '<' || head[start + 1] == '?' || head[start + 1] == '!') {
            throw new IllegalArgumentException("a document to be signed must begin with its root element");
        }
        boolean quoted = false;
        for (int i = start; i < head.length; i++) {
            if (head[i] == '"') {
                quoted = !quoted;
            } else if (head[i] == '>' && !quoted) {
                return ended(head, start, i);
            }
        }
        throw new IllegalArgumentException("the root's start tag does not end within " + head.length + " bytes");
    }

    private static RootTag ended(byte[] head, int start, int close) {
        if (head[close - 1] == '/') {
            throw new IllegalArgumentException("canonical form has no empty-element tags");
        }
        return new RootTag(start, close + 1);
    }

    private static int afterDeclaration(byte[] head) {
        String beginning = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
        if (!beginning.startsWith("<?xml ")) {
            return 0;
        }
        int at = beginning.indexOf("?>") + 2;
        while (at < beginning.length() && Character.isWhitespace(beginning.charAt(at))) {
            at++;
        }
        return at;
    }
}
