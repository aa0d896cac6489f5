package org.learnerhub.domain.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.RowMatcher;

/**
 * Whether a described person is a learner, for whoever attaches something or tells something. The rules of verification, but
 * for names: each must equal one that the learner has or had in that very place, which is the given or preferred name, and the
 * family name, the previous one or the one at 16. Names that are merely alike are somebody else's.
 */
final class SamePerson {

    private static final List<LearnerField> GIVEN = List.of(LearnerField.GIVEN_NAME, LearnerField.PREFERRED_GIVEN_NAME);
    private static final List<LearnerField> FAMILY =
            List.of(LearnerField.FAMILY_NAME, LearnerField.PREVIOUS_FAMILY_NAME, LearnerField.FAMILY_NAME_AT_16);

    private final EqualNames equal;

    /** @param matcher a strict one */
    SamePerson(RowMatcher matcher) {
        equal = new EqualNames(matcher);
    }

    /** @param sent both names; one that is missing is nobody's. Birth date and gender count where they are given */
    boolean is(LearnerDetails sent, RegisteredLearner learner) {
        LearnerDetails stored = learner.details();
        return isOne(sent.text(LearnerField.GIVEN_NAME), stored, GIVEN)
                && isOne(sent.text(LearnerField.FAMILY_NAME), stored, FAMILY)
                && Agreement.birthAndGender(sent, stored).isEmpty();
    }

    private boolean isOne(String name, LearnerDetails stored, List<LearnerField> fields) {
        return !name.isBlank() && fields.stream().anyMatch(field -> isEqual(name, stored.get(field)));
    }

    /** Most are, letter by letter, and need no comparison that costs. */
    private boolean isEqual(String name, @Nullable String stored) {
        return stored != null && ((stored.equals(name) && isPlain(name)) || equal.areEqual(name, stored));
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
    }
}
