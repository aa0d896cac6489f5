package org.learnerhub.domain.ukrlp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What of a text counts where two are compared. */
public final class ProviderKeys {

    private ProviderKeys() {}

    /** Of a postcode or an identifier: case and spaces do not matter. */
    public static String squeezed(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints()
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .forEach(key::appendCodePoint);
        return key.toString().toUpperCase(Locale.ROOT);
    }

    /** Of what is asked for by name: words between spaces, in capitals, each once. */
    public static List<String> words(String text) {
        return Arrays.stream(capitals(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    public static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
