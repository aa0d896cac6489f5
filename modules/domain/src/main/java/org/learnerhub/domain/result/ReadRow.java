package org.learnerhub.domain.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FailureFlag;

/**
 * A row with whom it tells of.
 *
 * @param about who has the number that was asked about, of whom the row tells its sender something; null where nobody has
 * @param flags which details are told not to agree
 */
record ReadRow(ResultRow row, @Nullable Uln about, List<FailureFlag> flags) {

    /** Of a row that tells nothing that is not in the trail since it was decided. */
    static ReadRow of(ResultRow row) {
        return new ReadRow(row, null, List.of());
    }

    static ReadRow of(ResultRow row, @Nullable VerifiedRow verified) {
        return verified == null ? of(row) : new ReadRow(row, verified.about(), verified.flags());
    }
}
