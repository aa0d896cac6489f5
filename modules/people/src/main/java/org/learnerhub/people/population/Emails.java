package org.learnerhub.people.population;

import java.util.List;
import org.learnerhub.domain.learner.LearnerField;

/** E-mail addresses: half of them spell the name, some belong to the whole family, some say nothing. */
final class Emails {

    private static final List<String> AT =
            List.of("example.org", "example.com", "example.net", "mail.example.com", "post.example.org");
    private static final List<String> WORDS = List.of(
            "sunny", "gamer", "cool", "dream", "shadow", "magic", "ninja", "music", "sky", "tiger", "star", "ball",
            "panda", "pixel", "storm", "river", "ghost", "rocket", "lemon", "wolf");

    private Emails() {}

    static String ofFamily(String surname, Chances chances) {
        return "%s.family%d@%s".formatted(word(surname), chances.below(1000), chances.one(AT));
    }

    /** Empty where the person gives none. */
    static String of(Human person, String family, Chances chances) {
        return switch (chances.weighted(32, 16, 20, 32)) {
            case 0 -> spelt(person, chances);
            case 1 -> family;
            case 2 -> chances.one(WORDS) + chances.one(WORDS) + chances.below(10_000) + "@" + chances.one(AT);
            default -> "";
        };
    }

    private static String spelt(Human person, Chances chances) {
        String given = word(person.given());
        String family = word(person.family());
        String at = "@" + chances.one(AT);
        String year = person.details().text(LearnerField.DATE_OF_BIRTH).substring(2, 4);
        return switch (chances.below(5)) {
            case 0 -> given + "." + family + at;
            case 1 -> given + "." + family + year + at;
            case 2 -> given.charAt(0) + family + chances.below(100) + at;
            case 3 -> given + year + at;
            default -> family + "." + given + chances.below(1000) + at;
        };
    }

    private static String word(String name) {
        String plain = Community.plain(name);
        return plain.isEmpty() ? "x" : plain.substring(0, Math.min(20, plain.length()));
    }
}
