package org.learnerhub.people;

import java.util.List;

/**
 * Addresses of e-mail at domains that are reserved for examples, so that nobody ever gets a letter. Seldom do two people
 * have the same one, as providers see to that.
 */
final class Emails {

    private final List<String> domains = Words.list("mail");

    String own(Dice dice, PersonName name, int birthYear) {
        String given = part(name.given());
        String family = part(name.family());
        String local = switch (dice.below(6)) {
            case 0 -> given + "." + family + birthYear % 100 + dice.below(100);
            case 1 -> given + family + dice.below(10_000);
            case 2 -> given.charAt(0) + family + birthYear % 100 + dice.below(1000);
            case 3 -> given + "_" + family.charAt(0) + dice.below(100_000);
            case 4 -> family + "." + given + dice.below(1000);
            default -> given + birthYear + letter(dice) + letter(dice) + dice.below(100);
        };
        return local + "@" + dice.oneOf(domains);
    }

    String family(Dice dice, String family) {
        return "the." + part(family) + "s" + dice.below(10_000) + "@" + dice.oneOf(domains);
    }

    private static char letter(Dice dice) {
        return (char) ('a' + dice.below(26));
    }

    private static String part(String name) {
        String letters = Writing.letters(name);
        if (letters.isEmpty()) {
            return "learner";
        }
        return letters.length() > 28 ? letters.substring(0, 28) : letters;
    }
}
