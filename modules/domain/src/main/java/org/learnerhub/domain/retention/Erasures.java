package org.learnerhub.domain.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.Uln;

/** Who was erased. Writes belong to the surrounding transaction. */
public interface Erasures {

    /** Whether somebody has or had the number. */
    boolean hasHolder(Uln uln);

    boolean isErased(Uln uln);

    /**
     * @param numbers all that were theirs
     * @param lastBatch see {@link Erasure}
     */
    void add(Uln uln, Collection<Uln> numbers, Instant at, Justification by, long lastBatch, byte[] search);

    /** Whose batches are not all looked through, oldest first. */
    List<Erasure> open();

    Optional<Erasure> of(Uln uln);

    /** All that were theirs. */
    List<Uln> numbers(long erasure);

    /** The numbers that answered, of all erasures, oldest first. */
    List<Uln> all();

    /** The same, of those whose batches are all looked through. */
    List<Uln> finished();

    /** The number of the youngest batch; 0 where there is none. */
    long lastBatch();

    /** All batches up to this one are looked through. */
    void swept(long erasure, long batch);

    /** Notes that a batch had rows of theirs, more where some were found before; an edition without them is wanted then. */
    void found(long erasure, BatchId batch, int edition, int rows);

    /** Notes that this edition was made without them. */
    void renewed(long erasure, BatchId batch, int edition);

    /** Batches that had rows of theirs, in order of number. */
    List<Found> found(long erasure);

    /** What was needed meanwhile is emptied. */
    void done(long erasure, Instant at);

    /**
     * A batch that had rows of somebody.
     *
     * @param edition the last one of its answer that told of them; 0 where no answer did
     * @param renewed the edition that was made without them; 0 where none was yet
     */
    record Found(BatchId batch, int edition, int rows, int renewed) {}
}
