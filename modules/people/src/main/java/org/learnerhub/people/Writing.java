package org.learnerhub.people;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How names change when people write them down. */
final class Writing {

    private static final int LONGEST = 35;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Writing() {}

    /** The name as a keyboard without accents writes it. */
    static String withoutAccents(String name) {
        if (name.chars().allMatch(c -> c < 128)) {
            return name;
        }
        String plain = name.replace('ł', 'l').replace('Ł', 'L');
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Two parts in one field, or the first alone where both do not fit. */
    static String joined(String first, String separator, String second) {
        String both = first + separator + second;
        return both.length() <= LONGEST ? both : first;
    }

    /** Capitals may be longer than what they stand for. */
    static String shortened(String value, int longest) {
        return value.length() <= longest ? value : value.substring(0, longest);
    }

    /** Lower-case ASCII letters only, for addresses of e-mail. */
    static String letters(String name) {
        String plain = withoutAccents(name);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letters.append((char) (c + ('a' - 'A')));
            } else if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
