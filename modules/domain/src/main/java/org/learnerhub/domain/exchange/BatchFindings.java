package org.learnerhub.domain.exchange;

import java.util.List;

/** What was found in the rows of answered batches, as of their newest edition, so that nobody has to read their chunks. */
public interface BatchFindings {

    /** Keeps it in place of what was kept of an earlier edition; belongs to the transaction that keeps the answer. */
    void replace(BatchId batch, List<BatchFinding> found);

    /** By code, then field, what is about rows as a whole first; none where the batch is not answered, or was before there were any. */
    List<BatchFinding> of(BatchId batch);
}
