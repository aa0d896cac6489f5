package org.learnerhub.domain.extract;

/** Text that every face can carry without changing it: characters of XML 1.0, no other line ends than line feeds. */
final class ExtractText {

    static final int MOST = 4000;
    private static final int REPLACEMENT = 0xfffd;

    private ExtractText() {}

    /** Whether it can stand in an extract as it is. */
    static boolean fits(String text) {
        int length = text.length();
        if (length > MOST || text.isBlank()) {
            return false;
        }
        int i = 0;
        while (i < length) {
            int point = text.codePointAt(i);
            if (!isCharacter(point)) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }

    /** The same text so that it fits: stripped, line ends as line feeds, what is no character as U+FFFD, cut off at the end. */
    static String fitting(String text) {
        StringBuilder fitting = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip()
                .codePoints()
                .map(point -> isCharacter(point) ? point : REPLACEMENT)
                .limit(MOST / 2)
                .forEach(fitting::appendCodePoint);
        return fitting.toString();
    }

    static String required(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("a text of an extract is empty, too long or holds what is no character");
        }
        return text;
    }

    private static boolean isCharacter(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean control = point < ' ' && point != '\t' && point != '\n';
        return !surrogate && !control && point != 0xfffe && point != 0xffff;
    }
}
