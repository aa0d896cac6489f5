package org.learnerhub.domain.registration;

import java.util.List;
import org.learnerhub.domain.exchange.BatchId;

/** How people decided rows that matching left open. Rows are decided under the register's lock. */
public interface RowDecisions {

    /** Keeps how a row stands from now on; belongs to the surrounding transaction. */
    void decided(DecidedRow row);

    /** A batch's decided rows of these steps, in order of step. */
    List<DecidedRow> decisions(BatchId batch, long afterStep, long upToStep);
}
