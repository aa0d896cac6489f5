package org.learnerhub.domain.route;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.ShownEvent;

/**
 * How far a learner is with one qualification.
 *
 * @param reference as the route has it
 * @param event the one that says so; null where there is none
 * @param qualification null where the list does not know it
 */
public record RouteStep(
        String reference,
        State state,
        @Nullable ShownEvent event,
        @Nullable Qualification qualification) {

    /** From nothing to what counts, so that the furthest is the greatest. */
    public enum State {
        MISSING,
        IN_PROGRESS,
        PROVISIONAL,
        ACHIEVED
    }
}
