package org.learnerhub.domain.imports;

import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;

/** The order in which imports are loaded. Batches of other kinds are not in it. */
public interface ImportQueue {

    /**
     * The oldest import in earnest (job PRV) that is prepared (MATCHED), not parked and waits for nobody's confirmation, and
     * has no older one of the same sender before it that is on its way (RECEIVED, CHECKED or MATCHED) and not parked.
     */
    Optional<Batch> next();

    /** The oldest dry run (job PRVDRY) that is prepared and not parked. */
    Optional<Batch> nextDryRun();
}
