package org.learnerhub.domain.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.Uln;

/**
 * Says of many rows at once whether the person described has the number, so surely that something may be written down for
 * them: mere likeness is not enough.
 */
@FunctionalInterface
public interface NumberCheck {

    /**
     * @param rows each with a ULN and both names, and birth date and gender where they are known
     * @return one for each, in order
     */
    List<Holding> of(List<LearnerDetails> rows);

    /**
     * @param about the present number of whoever has the number; null where it is nobody
     */
    record Holding(Holder holder, @Nullable Uln about) {}

    /** Who has the number. */
    enum Holder {
        /** Whoever is described. */
        THE_PERSON,
        NOBODY,
        SOMEBODY_ELSE
    }
}
