package org.learnerhub.domain.feed.load;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.qualification.Qualification;

/**
 * Whether a row of the same sender speaks of the event that a held row speaks of. Code and date are the same, and so is
 * whom the sender means: by its own MisIdentifier at the same provider, or, where one of the rows has none, by number, given
 * name and birth date. The number alone says nothing: it may be the wrong one of a classmate.
 */
final class SameRow {

    private SameRow() {}

    static boolean is(HeldRow held, Statement statement, Map<FeedField, String> original) {
        Statement then = held.statement();
        return then.content().keyDate().equals(statement.content().keyDate())
                && Qualification.key(then.content().code())
                        .equals(Qualification.key(statement.content().code()))
                && isOfSameLearner(held, statement, original);
    }

    private static boolean isOfSameLearner(HeldRow held, Statement statement, Map<FeedField, String> original) {
        String one = held.original().get(FeedField.MIS_IDENTIFIER);
        String other = original.get(FeedField.MIS_IDENTIFIER);
        if (one != null && other != null) {
            return one.equals(other)
                    && Objects.equals(
                            held.original().get(FeedField.PROVIDER_UKPRN), original.get(FeedField.PROVIDER_UKPRN));
        }
        LearnerDetails then = held.statement().claimed();
        LearnerDetails now = statement.claimed();
        return held.statement().uln().equals(statement.uln())
                && then.text(LearnerField.GIVEN_NAME).equalsIgnoreCase(now.text(LearnerField.GIVEN_NAME))
                && agree(then.get(LearnerField.DATE_OF_BIRTH), now.get(LearnerField.DATE_OF_BIRTH));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
