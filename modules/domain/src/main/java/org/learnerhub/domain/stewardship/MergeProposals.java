package org.learnerhub.domain.stewardship;

import java.util.List;
import java.util.Optional;

/** What was proposed and how it ended. Written under the register's lock. */
public interface MergeProposals {

    /**
     * @param proposal its number does not matter; the store gives it
     * @return the number
     */
    long add(MergeProposal proposal);

    /** Notes how one ended. */
    void end(long number, MergeProposal.Decision decision);

    Optional<MergeProposal> find(long number);

    /** Those that nobody has decided, the oldest first, with numbers after this one. */
    List<MergeProposal> waiting(long after, int most);

    long countWaiting();
}
