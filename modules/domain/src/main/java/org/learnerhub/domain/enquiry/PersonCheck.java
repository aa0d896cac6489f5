package org.learnerhub.domain.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.RowMatcher;

/**
 * Whose a number is, asked within a look, and whether a described person is that learner: each name equals one that is held
 * for it, a preferred or an earlier one too. Names that are merely alike are somebody else's here. Date of birth and gender
 * count where they are given. A merged learner is judged by both records.
 */
public final class PersonCheck {

    private static final List<LearnerField> GIVEN = List.of(LearnerField.GIVEN_NAME, LearnerField.PREFERRED_GIVEN_NAME);
    private static final List<LearnerField> FAMILY =
            List.of(LearnerField.FAMILY_NAME, LearnerField.PREVIOUS_FAMILY_NAME, LearnerField.FAMILY_NAME_AT_16);

    private final UlnHolders holders;
    private final EqualNames equal;

    /** @param matcher a strict one */
    public PersonCheck(RowMatcher matcher) {
        holders = new UlnHolders(matcher);
        equal = new EqualNames(matcher);
    }

    /** Empty where the number is nobody's, or a deleted learner's. */
    public Optional<Held> holder(LearnerReading learners, Uln uln) {
        return holders.find(learners::byUln, uln).map(held -> new Held(held.asked(), held.current()));
    }

    /** @param sent both names; one that is missing is nobody's */
    public boolean isOf(LearnerDetails sent, Held held) {
        return Stream.of(held.current(), held.asked()).distinct().anyMatch(record -> isOf(sent, record.details()));
    }

    private boolean isOf(LearnerDetails sent, LearnerDetails stored) {
        return isAny(sent.get(LearnerField.GIVEN_NAME), GIVEN, stored)
                && isAny(sent.get(LearnerField.FAMILY_NAME), FAMILY, stored)
                && (!sent.has(LearnerField.DATE_OF_BIRTH)
                        || sent.text(LearnerField.DATE_OF_BIRTH).equals(stored.text(LearnerField.DATE_OF_BIRTH)))
                && !isOtherGender(sent.text(LearnerField.GENDER), stored.text(LearnerField.GENDER));
    }

    private boolean isAny(@Nullable String name, List<LearnerField> fields, LearnerDetails stored) {
        return fields.stream().anyMatch(field -> equal.areEqual(name, stored.get(field)));
    }

    private static boolean isOtherGender(String sent, String stored) {
        return isKnown(sent) && isKnown(stored) && !sent.equals(stored);
    }

    private static boolean isKnown(String gender) {
        return gender.equals("1") || gender.equals("2");
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
    }
}
