package org.learnerhub.domain.learner;

import org.jspecify.annotations.Nullable;

/** Tells the rows of one learner, or of some, from those of others. */
@FunctionalInterface
public interface WhoseRows {

    /**
     * @param named the number that stands on the row
     * @param answered the number that the row was answered with
     * @param described the person whom the row describes, as it was checked
     */
    boolean areTheirs(@Nullable Uln named, @Nullable Uln answered, LearnerDetails described);
}
