package org.learnerhub.domain.enquiry;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.RegisteredLearner;

/**
 * What became of a ULN.
 *
 * @param asked as sent
 * @param linked whether the number was merged into another
 * @param learner the learner who has it now; null where it is nobody's
 */
public record RetrievedUln(
        String asked, boolean linked, @Nullable RegisteredLearner learner) {}
