package org.learnerhub.domain.learner.check;

import java.text.Normalizer;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.RowCode;

/** Did a web form write letters as HTML entities? Undone in names, places and addresses; notes are the sender's own. */
final class EntityCheck implements RowCheck {

    @Override
    public void check(RowUnderCheck row) {
        for (LearnerField field : NameFields.TEXT) {
            String value = row.get(field);
            if (value != null && value.indexOf('&') >= 0 && !row.isFaulty(field)) {
                String decoded = Normalizer.normalize(Entities.decoded(value), Normalizer.Form.NFC)
                        .strip();
                if (!decoded.equals(value) && !decoded.isEmpty()) {
                    row.repair(field, decoded, RowCode.ENTITY_DECODED);
                }
            }
        }
    }
}
