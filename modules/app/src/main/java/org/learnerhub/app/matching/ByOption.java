package org.learnerhub.app.matching;

import org.learnerhub.app.operator.UserMistake;
import picocli.CommandLine.Option;

/** Who proposes or tries a model. */
final class ByOption {

    @Option(
            names = "--by",
            defaultValue = "${sys:user.name}",
            paramLabel = "WHO",
            description = "Who does this, for the record; default ${DEFAULT-VALUE}.")
    private String by = "";

    String who() {
        return named(by);
    }

    /** @throws UserMistake where nobody is named */
    static String named(String who) {
        if (who.isBlank()) {
            throw new UserMistake("--by must say who does this");
        }
        return who.strip();
    }
}
