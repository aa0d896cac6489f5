package org.learnerhub.domain.qualification;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the list says against an achievement. */
public final class QualificationRules {

    private QualificationRules() {}

    /**
     * The first thing that it says.
     *
     * @param entry of the achievement's code; null where the list does not have it
     * @param grade null where none is stated
     * @param awarded null where no date is stated
     */
    public static Optional<Objection> objection(
            @Nullable Qualification entry, @Nullable String grade, @Nullable LocalDate awarded) {
        if (entry == null) {
            return Optional.of(Objection.CODE_UNKNOWN);
        }
        if (grade != null && !entry.allows(grade)) {
            return Optional.of(Objection.GRADE_NOT_ON_LIST);
        }
        return awarded == null || entry.isAwardedOn(awarded)
                ? Optional.empty()
                : Optional.of(Objection.OUTSIDE_AWARD_DATES);
    }

    /** Why an achievement cannot be of its qualification. */
    public enum Objection {
        CODE_UNKNOWN,
        GRADE_NOT_ON_LIST,
        /** Before the first or after the last day on which it was awarded. */
        OUTSIDE_AWARD_DATES
    }
}
