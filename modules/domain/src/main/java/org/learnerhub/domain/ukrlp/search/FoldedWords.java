package org.learnerhub.domain.ukrlp.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as words of capital letters and digits: without accents, apostrophes and other marks. */
final class FoldedWords {

    private FoldedWords() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replace("&", " AND ")
                .toUpperCase(Locale.ROOT)
                .replace('Ł', 'L')
                .replace('Ø', 'O');
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!isWithinWord(c)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static boolean isWithinWord(char c) {
        return c == '\'' || c == '\u2019' || c == '.' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
