package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.learnerhub.app.pages.PagePeople.Role;

/** What is decided of each address, as {@code addresses.txt} has it. */
record PageRights(Map<PageAddress, Decided> decided) {

    /** @param personal whether data of learners are shown, which is noted before */
    record Decided(Who who, boolean personal) {}

    /** How an address answers, whatever it shows then. */
    enum Gate {
        OPEN("yes"),
        SIGN_IN("sign in"),
        REFUSED("403"),
        RECORD_FIRST("prove first"),
        PASSWORD_FIRST("password first");

        private final String word;

        Gate(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** For whom an address is. */
    enum Who {
        EVERYBODY(role -> true),
        PROGRAM(role -> true),
        PASSWORD(role -> true),
        ACCOUNT(role -> true),
        LEARNER_START(Set.of(Role.LEARNER, Role.UNBOUND)::contains),
        LEARNER(Set.of(Role.LEARNER)::contains),
        STAFF(role -> role != Role.LEARNER && role != Role.UNBOUND),
        COLLEGE(Set.of(Role.COLLEGE, Role.ADMINISTRATOR)::contains),
        COLLEGE_ADMINISTRATOR(Set.of(Role.ADMINISTRATOR)::contains),
        AWARDING(Set.of(Role.AWARDING, Role.AWARDING_ADMINISTRATOR)::contains),
        AWARDING_ADMINISTRATOR(Set.of(Role.AWARDING_ADMINISTRATOR)::contains),
        HELPDESK(Set.of(Role.HELPDESK)::contains),
        OPERATOR(Set.of(Role.OPERATOR)::contains);

        private final Predicate<Role> in;

        Who(Predicate<Role> in) {
            this.in = in;
        }

        boolean isOpen() {
            return this == EVERYBODY || this == PROGRAM;
        }

        Gate gate(Role role) {
            if (isOpen()) {
                return Gate.OPEN;
            } else if (role == Role.NOBODY || role == Role.HALF) {
                return Gate.SIGN_IN;
            } else if (role == Role.NEW_PASSWORD) {
                return this == PASSWORD ? Gate.OPEN : Gate.PASSWORD_FIRST;
            } else if (in.test(role)) {
                return Gate.OPEN;
            }
            return role == Role.UNBOUND && this == LEARNER ? Gate.RECORD_FIRST : Gate.REFUSED;
        }
    }

    static PageRights read() {
        try (InputStream file = requireNonNull(PageRights.class.getResourceAsStream("addresses.txt"))) {
            Map<PageAddress, Decided> decided = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(line -> decided.put(
                            new PageAddress(line[1], line[2]),
                            new Decided(
                                    Who.valueOf(line[0].toUpperCase(Locale.ROOT).replace('-', '_')),
                                    line.length > 3 && line[3].equals("personal"))));
            return new PageRights(decided);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Decided of(PageAddress address) {
        return requireNonNull(decided.get(address), address.toString());
    }

    /** The table of the document. */
    String table() {
        Map<Role, String> heads = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            heads.put(role, role.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        StringBuilder text = new StringBuilder("| address | notes the look |");
        heads.values().forEach(head -> text.append(' ').append(head).append(" |"));
        text.append("\n| --- | --- |").append(" --- |".repeat(heads.size())).append('\n');
        decided.forEach((address, one) -> {
            text.append("| `")
                    .append(address)
                    .append("` | ")
                    .append(one.personal() ? "yes" : "")
                    .append(" |");
            for (Role role : heads.keySet()) {
                text.append(' ')
                        .append(
                                one.who() == Who.PROGRAM
                                        ? "by itself"
                                        : one.who().gate(role))
                        .append(" |");
            }
            text.append('\n');
        });
        return text.toString();
    }
}
