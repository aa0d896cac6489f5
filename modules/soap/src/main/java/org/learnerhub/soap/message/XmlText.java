package org.learnerhub.soap.message;

/** Text as XML can hold it. */
public final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** What no XML can hold is told to be there, and not sent. */
    public static String clean(String text) {
        int at = firstWrong(text);
        if (at == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(fits(c) ? c : REPLACEMENT));
        return clean.toString();
    }

    private static int firstWrong(String text) {
        int at = 0;
        while (at < text.length() && fits(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean fits(int c) {
        return (c >= ' ' && c <= 0xD7FF)
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
