package org.learnerhub.app.admin;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Role;

/** Roles as people write them, who call them rights: {@code registration}, {@code awarding}, {@code providers}, with a plus or comma between; {@code oversight} stands alone. */
final class Rights {

    private Rights() {}

    static Set<Role> parse(String text) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split("[,+ ]+", -1)).filter(word -> !word.isBlank()).forEach(word -> roles.add(role(word)));
        if (!Role.agree(roles)) {
            throw new UserMistake("oversight stands alone: whoever looks over the others is none of them");
        }
        return roles;
    }

    static String text(Set<Role> roles) {
        return roles.stream().map(Rights::word).collect(Collectors.joining("+"));
    }

    private static String word(Role role) {
        return switch (role) {
            case LEARNER_REGISTRATION -> "registration";
            case AWARDING -> "awarding";
            case PROVIDER_REGISTER -> "providers";
            case OVERSIGHT -> "oversight";
        };
    }

    private static Role role(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "registration", "learner_registration" -> Role.LEARNER_REGISTRATION;
            case "awarding" -> Role.AWARDING;
            case "providers" -> Role.PROVIDER_REGISTER;
            case "oversight" -> Role.OVERSIGHT;
            default ->
                throw new UserMistake(
                        "unknown right '" + word
                                + "': use registration, awarding or providers, several with a plus between, or oversight alone");
        };
    }
}
