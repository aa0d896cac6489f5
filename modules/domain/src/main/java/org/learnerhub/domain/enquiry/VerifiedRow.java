package org.learnerhub.domain.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;

/**
 * What the register says of a row that was sent to be verified (contract 3.9).
 *
 * @param code WSVRC001 to WSVRC006
 * @param uln the number the learner has now; null where the number is nobody's or somebody else's
 * @param about the present number of whoever has the number that was sent, also where that is somebody else, of whom the
 *     flags tell something; null where it is nobody
 * @param shown what the answer tells of the learner; nothing without a number
 * @param flags what does not agree
 */
public record VerifiedRow(
        VerificationCode code, @Nullable Uln uln, @Nullable Uln about, LearnerDetails shown, List<FailureFlag> flags) {}
