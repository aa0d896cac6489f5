package org.learnerhub.domain.registration;

import java.util.Optional;
import org.learnerhub.domain.exchange.BatchId;

/**
 * How far the batches that were kept before identifiers were have been read for them: chunk by chunk, in order. Written
 * under the register's lock.
 */
public interface KeptChunks {

    /** The next one that has outcomes; empty where all are read. */
    Optional<Place> next();

    /** All up to this one are read. */
    void read(Place place);

    /** Nothing is left to read. */
    void finish();

    record Place(BatchId batch, int chunk) {}
}
