package org.learnerhub.app.people;

import java.util.List;

/** Addresses of e-mail at domains that are reserved for examples, so that nobody ever gets a letter. */
final class Emails {

    private final List<String> domains = Words.list("mail");

    String own(Dice dice, PersonName name, int birthYear) {
        String given = part(name.given());
        String family = part(name.family());
        String local = switch (dice.below(6)) {
            case 0 -> given + "." + family;
            case 1 -> given + family + dice.below(100);
            case 2 -> given.charAt(0) + family + birthYear % 100;
            case 3 -> given + "_" + family.charAt(0) + dice.below(1000);
            case 4 -> family + "." + given + dice.below(10);
            default -> given + birthYear;
        };
        return local + "@" + dice.oneOf(domains);
    }

    String family(Dice dice, String family) {
        return "the." + part(family) + "s@" + dice.oneOf(domains);
    }

    private static String part(String name) {
        String letters = Writing.letters(name);
        if (letters.isEmpty()) {
            return "learner";
        }
        return letters.length() > 28 ? letters.substring(0, 28) : letters;
    }
}
