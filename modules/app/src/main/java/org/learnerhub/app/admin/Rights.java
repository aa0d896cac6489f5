package org.learnerhub.app.admin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.app.UserMistake;
import org.learnerhub.domain.access.Right;

/** Rights as people write them: {@code registration}, {@code awarding}, or both with a plus or comma between. */
final class Rights {

    private Rights() {}

    static Set<Right> parse(String text) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        Arrays.stream(text.split("[,+ ]+", -1))
                .filter(word -> !word.isBlank())
                .forEach(word -> rights.add(right(word)));
        return rights;
    }

    static String text(Set<Right> rights) {
        return rights.stream()
                .map(right -> right == Right.AWARDING ? "awarding" : "registration")
                .collect(Collectors.joining("+"));
    }

    private static Right right(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "registration", "learner_registration" -> Right.LEARNER_REGISTRATION;
            case "awarding" -> Right.AWARDING;
            default -> throw new UserMistake("unknown right '" + word + "': use registration, awarding or both");
        };
    }
}
