package org.learnerhub.domain.learner.check;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

/** Is this a person, or somebody trying the form (TEST TEST)? Both names must be such words. */
final class TestDataCheck implements RowCheck {

    private static final Set<String> WORDS =
            Set.of("TEST", "TESTING", "TESTER", "DUMMY", "XXX", "XXXX", "ASDF", "UNKNOWN", "NONE", "N/A");

    @Override
    public void check(RowUnderCheck row) {
        if (isWord(row.get(LearnerField.GIVEN_NAME)) && isWord(row.get(LearnerField.FAMILY_NAME))) {
            row.found(LearnerRowCode.TEST_DATA, LearnerField.GIVEN_NAME);
        }
    }

    private static boolean isWord(@Nullable String name) {
        return name != null && WORDS.contains(name.toUpperCase(Locale.ROOT));
    }
}
