package org.learnerhub.app.matching;

import java.util.UUID;
import org.learnerhub.domain.models.ActivateModel;
import picocli.CommandLine.Option;

/** Who says which model decides, and why. */
final class OrderOptions {

    private static final String NO_REASON = "no reason given";

    @Option(
            names = "--by",
            required = true,
            paramLabel = "WHO",
            description = "The person who says so, for the audit trail.")
    private String by = "";

    @Option(
            names = "--reason",
            defaultValue = NO_REASON,
            paramLabel = "TEXT",
            description = "Why, for the audit trail.")
    private String reason = "";

    ActivateModel.Order order() {
        return new ActivateModel.Order(
                ByOption.named(by),
                reason.isBlank() ? NO_REASON : reason.strip(),
                UUID.randomUUID().toString());
    }
}
