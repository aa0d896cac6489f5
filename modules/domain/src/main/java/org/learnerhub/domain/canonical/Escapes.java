package org.learnerhub.domain.canonical;

import org.jspecify.annotations.Nullable;

/** How ASCII characters are written in canonical XML: as they are (null), by a reference, or not at all (empty). */
final class Escapes {

    static final Escapes TEXT = new Escapes('&', "&amp;", '<', "&lt;", '>', "&gt;", '\r', "&#xD;");

    static final Escapes ATTRIBUTE =
            new Escapes('&', "&amp;", '<', "&lt;", '"', "&quot;", '\t', "&#x9;", '\n', "&#xA;", '\r', "&#xD;");

    private final @Nullable String[] ascii = new @Nullable String[0x80];

    private Escapes(Object... pairs) {
        for (char c = 0; c < ' '; c++) {
            ascii[c] = c == '\t' || c == '\n' ? null : "";
        }
        for (int i = 0; i < pairs.length; i += 2) {
            ascii[(Character) pairs[i]] = (String) pairs[i + 1];
        }
    }

    @Nullable
    String of(char c) {
        return ascii[c];
    }
}
