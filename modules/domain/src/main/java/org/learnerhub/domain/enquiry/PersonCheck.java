package org.learnerhub.domain.enquiry;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatcher;

/**
 * Whose a number is, asked within a look, and whether a described person is that learner, by {@link SamePerson}. A merged
 * learner is judged by both records.
 */
public final class PersonCheck {

    private final UlnHolders holders;
    private final SamePerson person;

    /** @param matcher a strict one */
    public PersonCheck(RowMatcher matcher) {
        holders = new UlnHolders(matcher);
        person = new SamePerson(matcher);
    }

    /** Empty where the number is nobody's, or a deleted learner's. */
    public Optional<Held> holder(LearnerReading learners, Uln uln) {
        return holders.find(learners::byUln, uln);
    }

    /** @param sent both names; one that is missing is nobody's */
    public boolean isOf(LearnerDetails sent, Held held) {
        return held.records().stream().anyMatch(record -> person.is(sent, record));
    }

    /**
     * Who answers with a number.
     *
     * @param asked the record that has the number
     * @param current the record it was merged into, or the same one
     */
    public record Held(RegisteredLearner asked, RegisteredLearner current) {

        public boolean isLinked() {
            return !asked.uln().equals(current.uln());
        }

        /** Each record that names may be compared with. */
        List<RegisteredLearner> records() {
            return isLinked() ? List.of(current, asked) : List.of(current);
        }
    }
}
