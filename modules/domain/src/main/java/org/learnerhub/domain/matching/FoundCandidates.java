package org.learnerhub.domain.matching;

import java.util.List;

/**
 * Who was found for one row.
 *
 * @param candidates the plausible ones, best first, all of them up to a bound
 * @param crowded whether a key of the row led to half as many learners as are looked at, or more, or more were plausible
 *     than are kept. Where neither of two look-ups with adjoining bounds was crowded, together they are the same as one
 */
public record FoundCandidates(List<ScoredCandidate> candidates, boolean crowded) {

    static final FoundCandidates NOBODY = new FoundCandidates(List.of(), false);
}
