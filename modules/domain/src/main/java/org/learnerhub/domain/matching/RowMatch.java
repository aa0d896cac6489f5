package org.learnerhub.domain.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What matching a row against the register as of the check brought to light. The decision follows in allocation, when
 * learners added since are known.
 *
 * @param candidates the plausible ones, best first, all of them up to a bound
 * @param byUln the learner whose number stands on the row, where it exists
 * @param ulnAgrees whether that learner's names agree with the row's
 * @param crowded whether a key of the row is near the bound up to which learners are looked at: what was found cannot be
 *     brought up to date then but by looking it up anew
 */
public record RowMatch(
        List<ScoredCandidate> candidates, @Nullable ScoredCandidate byUln, boolean ulnAgrees, boolean crowded) {

    private static final RowMatch NOTHING = new RowMatch(List.of(), null, false, false);

    /** Nobody is plausible, or the row was not matched at all. */
    public static RowMatch nothing() {
        return NOTHING;
    }

    /** The same with other candidates. */
    public RowMatch with(List<ScoredCandidate> others) {
        return others.equals(candidates) ? this : new RowMatch(others, byUln, ulnAgrees, crowded);
    }

    public Optional<ScoredCandidate> ulnHolder() {
        return Optional.ofNullable(byUln);
    }
}
