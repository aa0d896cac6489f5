package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/** The quick way of folding, for the text that nearly everybody writes. Equal to the long way on all of ASCII. */
public final class AsciiFolding {

    private AsciiFolding() {}

    /** Null where the text holds more than ASCII; else folded, see {@link TextFolding}. */
    public static @Nullable String foldOrNull(String text) {
        int length = text.length();
        boolean changed = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > 127) {
                return null;
            }
            changed |= c < 'A' || c > 'Z';
        }
        return changed ? words(text) : text;
    }

    private static String words(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
            if ((upper >= 'A' && upper <= 'Z') || (upper >= '0' && upper <= '9')) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(upper);
            } else if (c != '\'' && c != '`') {
                gap = true;
            }
        }
        return folded.toString();
    }
}
