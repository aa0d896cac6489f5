package org.learnerhub.domain.feed.amend;

import java.time.LocalDate;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventContent.Achievement;

/** What becomes of an event. */
public sealed interface Amendment {

    /**
     * A result says something else; what is empty stays.
     *
     * @param grade at most 10 characters
     * @param language at most 35 characters
     */
    record Corrected(
            long event,
            Optional<LocalDate> awardDate,
            Optional<String> grade,
            Optional<String> language,
            Optional<Ukprn> provider)
            implements Amendment {

        Achievement of(Achievement before) {
            return new Achievement(
                    before.code(),
                    awardDate.orElse(before.awardDate()),
                    provider.orElse(before.provider()),
                    grade.orElse(before.grade()),
                    language.orElse(before.language()),
                    before.provisional());
        }
    }

    /** It should not be there. */
    record Removed(long event) implements Amendment {}

    /** A result that was missing. */
    record Added(Uln uln, Ukprn sender, Achievement result) implements Amendment {}
}
