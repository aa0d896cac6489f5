package org.learnerhub.domain.extract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * What a learner wants to take along.
 *
 * @param events the numbers of the chosen learning events; empty: what is completed and successful, nothing provisional
 * @param additions the numbers of the learner's own additions that were chosen
 * @param recipient null: for anybody
 * @param purpose null where none is given
 * @param until the end of validity; null: none
 */
public record ExtractOrder(
        Uln uln,
        Optional<Set<Long>> events,
        List<Long> additions,
        @Nullable String recipient,
        @Nullable String purpose,
        @Nullable Instant until) {

    public ExtractOrder {
        events = events.map(Set::copyOf);
        additions = List.copyOf(additions);
    }

    /** What is completed and successful, for anybody, without end. */
    public static ExtractOrder of(Uln uln) {
        return new ExtractOrder(uln, Optional.empty(), List.of(), null, null, null);
    }
}
