package org.learnerhub.domain.learner.check;

import java.util.StringJoiner;

/** What a value is made of, in words that do not tell it: {@code 9 digits}, {@code 8 characters: letters, spaces}. */
public final class ValueClass {

    private ValueClass() {}

    public static String of(String value) {
        int length = value.codePointCount(0, value.length());
        StringJoiner kinds = new StringJoiner(", ");
        add(kinds, "letters", value.codePoints().anyMatch(Character::isLetter));
        add(kinds, "digits", value.codePoints().anyMatch(Character::isDigit));
        add(kinds, "spaces", value.codePoints().anyMatch(Character::isWhitespace));
        add(kinds, "signs", value.codePoints().anyMatch(ValueClass::isSign));
        String made = kinds.toString();
        if (made.equals("digits") || made.equals("letters")) {
            return length + " " + (length == 1 ? made.substring(0, made.length() - 1) : made);
        }
        return length + (length == 1 ? " character: " : " characters: ") + made;
    }

    private static void add(StringJoiner kinds, String kind, boolean there) {
        if (there) {
            kinds.add(kind);
        }
    }

    private static boolean isSign(int c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }
}
