package org.learnerhub.domain.registration.single;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What must have gone before a registration (contract section 0, rules 2 and 3).
 *
 * @param within the institution must have looked for the same details within this time; null: it need not have looked
 * @param dwell and not have been shown possible matches within this time, which nobody can have read; null: it may
 */
public record FindFirst(@Nullable Duration within, @Nullable Duration dwell) {

    /** As the contract has it: 120 minutes and 5 seconds. */
    public static FindFirst standard() {
        return new FindFirst(Duration.ofHours(2), Duration.ofSeconds(5));
    }

    /** Nothing must have gone before. */
    public static FindFirst none() {
        return new FindFirst(null, null);
    }

    /** How long finds must be remembered. */
    public Duration remembered() {
        Duration longest = within == null ? Duration.ZERO : within;
        return dwell != null && dwell.compareTo(longest) > 0 ? dwell : longest;
    }
}
