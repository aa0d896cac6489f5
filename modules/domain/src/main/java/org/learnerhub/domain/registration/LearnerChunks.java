package org.learnerhub.domain.registration;

import java.util.List;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.matching.RowMatch;

/**
 * The learners of a batch in chunks, and what became of them; see {@link org.learnerhub.domain.exchange.ChunkStore}, which
 * keeps them.
 */
public interface LearnerChunks {

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

    /** Writes the rows of a chunk anew, without the words of somebody who was erased. */
    void replaceRows(BatchId batch, int chunk, List<CheckedRow> rows);

    /** Writes the outcomes of a chunk anew, without what they show of somebody who was erased. */
    void replaceOutcomes(BatchId batch, int chunk, List<RowOutcome> outcomes);
}
