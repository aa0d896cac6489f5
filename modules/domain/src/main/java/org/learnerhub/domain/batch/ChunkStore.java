package org.learnerhub.domain.batch;

import java.util.List;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.RowMatch;

/**
 * The rows of a batch in chunks, and what became of them. A chunk's content of one kind is written once: a second
 * write is left undone, which makes every step safe to repeat.
 */
public interface ChunkStore {

    /** @return false where the chunk is there already */
    boolean addRows(BatchId batch, int chunk, List<CheckedRow> rows);

    List<CheckedRow> rows(BatchId batch, int chunk);

    /** @return false where the chunk's matches are there already */
    boolean addMatches(BatchId batch, int chunk, List<RowMatch> matches);

    List<RowMatch> matches(BatchId batch, int chunk);

    /** @return false where the chunk's outcomes are there already */
    boolean addOutcomes(BatchId batch, int chunk, List<RowOutcome> outcomes);

    /** Forgets the outcomes of a batch. */
    void removeOutcomes(BatchId batch);

    List<RowOutcome> outcomes(BatchId batch, int chunk);

    /** Forgets everything of a refused batch. */
    void removeAll(BatchId batch);
}
