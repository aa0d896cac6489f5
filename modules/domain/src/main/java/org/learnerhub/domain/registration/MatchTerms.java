package org.learnerhub.domain.registration;

import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.matching.MatchRules;

/** By which rules batches are matched, and against which state of the register. Writes belong to the surrounding transaction. */
public interface MatchTerms {

    /** Keeps the rules, settled on receipt. */
    void settle(BatchId batch, MatchRules rules);

    /**
     * Keeps how far matching sees, settled when the batch is checked.
     *
     * @param registerEntry the register's last entry then
     */
    void checked(BatchId batch, long registerEntry);

    /** @throws IllegalStateException where nothing was settled for the batch */
    Terms of(BatchId batch);

    default MatchRules rules(BatchId batch) {
        return of(batch).rules();
    }

    /** @param registerEntry matching sees no further; 0 before the batch is checked */
    record Terms(MatchRules rules, long registerEntry) {}
}
