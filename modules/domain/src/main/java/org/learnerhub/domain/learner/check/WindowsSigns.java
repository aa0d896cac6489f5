package org.learnerhub.domain.learner.check;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Signs of Windows-1252 that were read as Latin-1 and written again, such as U+0092 for an apostrophe. What they are read as
 * are control characters that no text has, so the reading can be undone for certain; the five that Windows-1252 leaves out
 * tell nothing, and U+0085 may be a line end.
 */
public final class WindowsSigns {

    private static final int FIRST = 0x80;
    private static final int LAST = 0x9f;
    private static final char NEXT_LINE = 0x85;

    /** By code, from the first; a sign that stands for none is itself. */
    private static final char[] SIGNS = new String(bytes(), Charset.forName("windows-1252")).toCharArray();

    private WindowsSigns() {}

    private static byte[] bytes() {
        byte[] all = new byte[LAST - FIRST + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (FIRST + i);
        }
        return all;
    }

    /** What the text was; empty where it is as it should be, or cannot be undone as a whole. */
    public static Optional<String> read(String text) {
        StringBuilder read = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) {
                char sign = SIGNS[c - FIRST];
                if (sign == c || sign == '\ufffd' || c == NEXT_LINE) {
                    return Optional.empty();
                }
                read = read == null ? new StringBuilder(text) : read;
                read.setCharAt(i, sign);
            }
        }
        return Optional.ofNullable(read).map(StringBuilder::toString);
    }
}
