package org.learnerhub.domain.share;

import java.util.Set;

/**
 * What a learner wants to share.
 *
 * @param events IDs that were chosen one by one, provisional ones too; looked at where it is by ID
 * @param additions numbers of own additions; none unless chosen
 */
public record Choice(Which which, Set<Long> events, Set<Long> additions) {

    public Choice {
        events = Set.copyOf(events);
        additions = Set.copyOf(additions);
    }

    /** Completed and successful learning: what an employer is meant to see. */
    public static Choice usual() {
        return new Choice(Which.SUCCESSFUL, Set.of(), Set.of());
    }

    public static Choice of(Set<Long> events, Set<Long> additions) {
        return new Choice(Which.BY_ID, events, additions);
    }

    /** Which events. */
    public enum Which {
        /** Completed and successful, and no provisional ones. */
        SUCCESSFUL,
        /** All but provisional ones. */
        ALL,
        BY_ID
    }
}
