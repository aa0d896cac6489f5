package org.learnerhub.domain.ukrlp.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.provider.Ukprn;

/** What providers proposed, and what was decided. Written under the lock of the register of providers. */
public interface Proposals {

    /**
     * @param proposal its number does not matter; the store gives it
     * @return the number
     */
    long add(Proposal proposal);

    /** Notes how one ended. */
    void end(long number, Proposal.Decision decision);

    Optional<Proposal> find(long number);

    /** Those that nobody has decided and that have not expired, the oldest first. */
    List<Proposal> open(Instant moment, int most);

    /** Of one provider, however they stand, the newest first. */
    List<Proposal> of(Ukprn ukprn, int most);
}
