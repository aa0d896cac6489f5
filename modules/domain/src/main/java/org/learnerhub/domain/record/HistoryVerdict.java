package org.learnerhub.domain.record;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;

/** What one more fact does to an event. */
public sealed interface HistoryVerdict {

    /** It was said before, or says what is so already. */
    record Unchanged(EventState state) implements HistoryVerdict {}

    /**
     * It fits.
     *
     * @param said the fact
     * @param before null where it creates the event
     * @param after as it is today, which may be as before where something of an earlier day was added
     */
    record Accepted(
            Fact said, EventHistory history, @Nullable EventState before, EventState after) implements HistoryVerdict {

        /** Whether the event became final by it. */
        public boolean promotes() {
            return before != null && before.isProvisional() && !after.isProvisional();
        }

        /** One live event more, one less, or as many as before. */
        public int live() {
            return count(after) - (before == null ? 0 : count(before));
        }

        private static int count(EventState state) {
            return state.withdrawn() ? 0 : 1;
        }
    }

    /** It does not fit. */
    record Refused(HubCode code) implements HistoryVerdict {}
}
