package org.learnerhub.people.population;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** What fingers do on a keyboard. */
final class Slips {

    private static final Map<Character, String> NEIGHBOURS = Map.ofEntries(
            Map.entry('q', "wa"),
            Map.entry('w', "qes"),
            Map.entry('e', "wrd"),
            Map.entry('r', "etf"),
            Map.entry('t', "ryg"),
            Map.entry('y', "tuh"),
            Map.entry('u', "yij"),
            Map.entry('i', "uok"),
            Map.entry('o', "ipl"),
            Map.entry('p', "ol"),
            Map.entry('a', "qsz"),
            Map.entry('s', "adwx"),
            Map.entry('d', "sfec"),
            Map.entry('f', "dgrv"),
            Map.entry('g', "fhtb"),
            Map.entry('h', "gjyn"),
            Map.entry('j', "hkum"),
            Map.entry('k', "jli"),
            Map.entry('l', "kop"),
            Map.entry('z', "xas"),
            Map.entry('x', "zcs"),
            Map.entry('c', "xvd"),
            Map.entry('v', "cbf"),
            Map.entry('b', "vng"),
            Map.entry('n', "bmh"),
            Map.entry('m', "njk"));

    private Slips() {}

    /** One letter beside, away, doubled, or changed with the next; never the text itself. */
    static String inText(String text, Chances chances) {
        for (int i = 0; i < 50; i++) {
            String typed = typed(text, chances.percent(8) ? 0 : chances.below(text.length()), chances);
            if (!typed.equals(text) && !typed.isBlank()) {
                return typed;
            }
        }
        return text + text.charAt(text.length() - 1);
    }

    private static String typed(String text, int at, Chances chances) {
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        char letter = text.charAt(at);
        return switch (chances.weighted(40, text.length() > 2 ? 25 : 0, 12, 23)) {
            case 0 -> before + beside(letter, chances) + after;
            case 1 -> before + after;
            case 2 -> before + letter + Character.toLowerCase(letter) + after;
            default -> exchanged(text, at);
        };
    }

    private static String exchanged(String text, int at) {
        if (at + 1 >= text.length()) {
            return text;
        }
        char one = text.charAt(at);
        char next = text.charAt(at + 1);
        boolean capital = Character.isUpperCase(one) && Character.isLowerCase(next);
        return text.substring(0, at)
                + (capital ? Character.toUpperCase(next) : next)
                + (capital ? Character.toLowerCase(one) : one)
                + text.substring(at + 2);
    }

    private static char beside(char letter, Chances chances) {
        String near = NEIGHBOURS.get(Character.toLowerCase(letter));
        if (near == null) {
            return letter;
        }
        char typed = chances.letterOf(near);
        return Character.isUpperCase(letter)
                ? String.valueOf(typed).toUpperCase(Locale.ROOT).charAt(0)
                : typed;
    }

    /** Another date: a digit beside, two digits or day and month changed about. */
    static String inDate(String iso, Chances chances) {
        for (int i = 0; i < 200; i++) {
            StringBuilder digits = new StringBuilder(iso.replace("-", ""));
            int at = chances.between(2, 7);
            switch (chances.weighted(50, 25, 25)) {
                case 0 ->
                    digits.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + (chances.percent(50) ? 1 : 9)) % 10));
                case 1 -> {
                    char one = digits.charAt(at - 1);
                    digits.setCharAt(at - 1, digits.charAt(at));
                    digits.setCharAt(at, one);
                }
                default ->
                    digits =
                            new StringBuilder(digits.substring(0, 4) + digits.substring(6, 8) + digits.substring(4, 6));
            }
            String date = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
            if (!date.equals(iso) && isOfALearner(date)) {
                return date;
            }
        }
        return LocalDate.parse(iso).plusDays(1).toString();
    }

    private static boolean isOfALearner(String date) {
        try {
            int year = LocalDate.parse(date).getYear();
            return year >= 1940 && year <= 2010;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Another postcode of the same shape. */
    static String inPostcode(String postcode, Chances chances) {
        int at = postcode.length() - 1 - chances.below(3);
        String kind = Character.isDigit(postcode.charAt(at)) ? "0123456789" : "ABDEFGHJLNPQRSTUWXYZ";
        char other = postcode.charAt(at);
        while (other == postcode.charAt(at)) {
            other = chances.letterOf(kind);
        }
        return postcode.substring(0, at) + other + postcode.substring(at + 1);
    }
}
