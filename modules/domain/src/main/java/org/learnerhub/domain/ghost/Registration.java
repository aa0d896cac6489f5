package org.learnerhub.domain.ghost;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/**
 * How a learner came into the register.
 *
 * @param by who registered it; null where it was a file that filled the register
 * @param at when the file was received or the call was made
 * @param added how many learners came anew with it: by the same file, or by calls of the same institution within the
 *     same hour; 1 where these are fewer than {@link #FEWEST_CALLS}
 * @param rows how many the file names, known ones too; of calls the same as added
 * @param nightShare how many of the institution's files came at odd hours, from 0 to 1
 */
public record Registration(@Nullable Ukprn by, Instant at, int added, int rows, double nightShare) {

    /** Fewer calls in an hour are told as one. */
    public static final int FEWEST_CALLS = 10;
}
