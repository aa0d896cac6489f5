package org.learnerhub.routes;

import java.util.Locale;
import org.learnerhub.domain.exchange.Step;

/** The names of the queues, one for each step. */
final class Queues {

    private Queues() {}

    /** Such as {@code hub.match}. */
    static String of(Step step) {
        return "hub." + step.name().toLowerCase(Locale.ROOT);
    }
}
