package org.learnerhub.domain.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;

/**
 * What a row without errors says.
 *
 * @param uln as the row names it
 * @param claimed the person whom the row describes: ULN, both names, and birth date, gender and postcode where given
 * @param reason see {@link org.learnerhub.domain.record.Fact#reason()}
 */
public record Statement(
        Uln uln,
        LearnerDetails claimed,
        Action action,
        LocalDate actionDate,
        @Nullable String reason,
        EventContent content) {}
