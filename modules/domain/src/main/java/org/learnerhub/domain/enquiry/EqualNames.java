package org.learnerhub.domain.enquiry;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;

/**
 * Whether two names are equal in the sense in which an exact match means it: two people are compared who differ in this
 * name only.
 */
final class EqualNames {

    private static final Uln ANYBODY = Uln.of("1026893096");

    private final RowMatcher matcher;

    EqualNames(RowMatcher matcher) {
        this.matcher = matcher;
    }

    /** An absent name equals none. */
    boolean areEqual(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        RegisteredLearner named = new RegisteredLearner(1, ANYBODY, LearnerStatus.LIVE, null, 1, 1, named(other));
        ScoredCandidate scored = matcher.score(named(one), named, EnumSet.noneOf(KeyKind.class));
        return scored != null && scored.fiveFieldsEqual();
    }

    private static LearnerDetails named(String name) {
        return LearnerDetails.nothing().toBuilder()
                .set(LearnerField.GIVEN_NAME, name)
                .set(LearnerField.FAMILY_NAME, name)
                .set(LearnerField.DATE_OF_BIRTH, "2000-01-31")
                .set(LearnerField.GENDER, "1")
                .set(LearnerField.POST_CODE, "ZZ99 9ZZ")
                .build();
    }
}
