package org.learnerhub.domain.learner.check;

import java.util.stream.Collectors;

/**
 * Characters that take no room and that nobody sees: zero-width spaces, soft hyphens, byte order marks inside a text,
 * marks of writing direction. The joiner and non-joiner stay where scripts that need them use them.
 */
final class Invisible {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    /** From here on are the scripts that join letters, and emoji. */
    private static final int FIRST_JOINING = 0x0600;

    private Invisible() {}

    static String without(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isInvisible(c, before)) {
                seen.appendCodePoint(c);
                before = c;
            }
            i += Character.charCount(c);
        }
        return seen.length() == text.length() ? text : seen.toString();
    }

    /** Their names, each once. */
    static String names(String text) {
        return text.codePoints()
                .filter(c -> isInvisible(c, 0))
                .distinct()
                .limit(3)
                .mapToObj(CharacterName::of)
                .collect(Collectors.joining(", "));
    }

    /** Whether all that nobody sees is a byte order mark at one end, which programs leave behind by themselves. */
    static boolean isByteOrderMark(String text) {
        String inner = text.replaceAll("^\\x{FEFF}+|\\x{FEFF}+$", "");
        return without(inner).equals(inner);
    }

    private static boolean isInvisible(int c, int before) {
        if (c == NON_JOINER || c == JOINER) {
            return before < FIRST_JOINING;
        }
        return Character.getType(c) == Character.FORMAT || c == BYTE_ORDER_MARK;
    }
}
