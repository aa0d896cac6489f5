package org.learnerhub.names;

import com.ibm.icu.text.Transliterator;
import org.learnerhub.domain.matching.AsciiFolding;
import org.learnerhub.domain.matching.TextFolding;

/**
 * Folds by ICU's transliterations to Latin letters, then to ASCII. What nearly everybody writes is ASCII and never comes
 * to ICU; the rest repeats much and is remembered, a bounded number of words. Found by {@link java.util.ServiceLoader}.
 */
public final class IcuTextFolding implements TextFolding {

    private static final int REMEMBERED = 4096;

    /** Apostrophes by many names vanish before anything becomes one of ASCII's; marks of Arabic and Hebrew too. */
    private static final String RULES = "[\\u02B0-\\u02FF\\u2018\\u2019\\u201B\\u00B4\\uFF07\\u05F3\\u064B-\\u065F] > ;"
            + " \u018F > A; \u0259 > a; :: NFKC; :: Any-Latin; :: Latin-ASCII; [\\u02B0-\\u02FF\\u2018\\u2019\\u00B4'] > ; :: Any-Upper;";

    private final ThreadLocal<Transliterator> transliterator =
            ThreadLocal.withInitial(() -> Transliterator.createFromRules("hub-names", RULES, Transliterator.FORWARD));

    private final Remembered remembered = new Remembered(REMEMBERED);

    @Override
    public String fold(String text) {
        String ascii = AsciiFolding.foldOrNull(text);
        if (ascii != null) {
            return ascii;
        }
        String known = remembered.get(text);
        if (known == null) {
            known = latin(text);
            remembered.put(text, known);
        }
        return known;
    }

    private String latin(String text) {
        String latin = transliterator.get().transliterate(text);
        String folded = AsciiFolding.foldOrNull(latin);
        return folded != null ? folded : lettersOnly(latin);
    }

    /** What ICU has no Latin letters for stays as it is. */
    private static String lettersOnly(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.append(c);
        }
        return folded.toString();
    }
}
