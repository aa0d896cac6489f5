package org.learnerhub.web.awarding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventContent;

/**
 * A held row as a page shows it.
 *
 * @param own whether whoever looks has sent it
 * @param named as the row names the learner
 * @param day of the award, or on which the course began
 * @param why it is held, in one sentence
 */
record HeldView(
        long id,
        long batch,
        int row,
        boolean own,
        Ukprn sender,
        Uln uln,
        String named,
        String code,
        LocalDate day,
        String why,
        String mend,
        String whyCode,
        String stateKey,
        Instant heldAt,
        @Nullable Instant endedAt) {

    static HeldView of(HeldRow row, Ukprn looking) {
        EventContent content = row.statement().content();
        return new HeldView(
                row.id(),
                row.batch().value(),
                row.row(),
                row.sender().equals(looking),
                row.sender(),
                row.statement().uln(),
                row.statement().claimed().text(LearnerField.GIVEN_NAME) + " "
                        + row.statement().claimed().text(LearnerField.FAMILY_NAME),
                content.code(),
                content.keyDate(),
                row.finding().code().sentence(),
                row.finding().code().mend(),
                row.finding().code().code(),
                "awarding.held.state." + row.state().name(),
                row.heldAt(),
                row.endedAt());
    }
}
