package org.learnerhub.domain.learner.check;

import java.util.OptionalInt;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.LearnerRowCode;

/** Has a name characters that tell of a wrong reading, or a question mark where a letter was lost? */
final class MisreadCheck implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        for (LearnerField field : NameFields.NAMES) {
            String value = row.get(field);
            if (value != null && !row.isFaulty(field)) {
                check(row, field, value);
            }
        }
    }

    private static void check(RowUnderCheck row, LearnerField field, String value) {
        if (Misreading.hasLostLetter(value)) {
            row.found(LearnerRowCode.LETTER_LOST, field);
            return;
        }
        OptionalInt character = Misreading.in(value);
        if (character.isPresent()) {
            row.found(LearnerRowCode.MISREAD_CHARACTER, field, CharacterName.of(character.getAsInt()));
        }
    }
}
