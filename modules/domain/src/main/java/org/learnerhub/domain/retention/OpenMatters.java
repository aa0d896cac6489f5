package org.learnerhub.domain.retention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;

/** What must come to its end before a learner can be erased. */
public interface OpenMatters {

    /** What is open about any of these numbers. */
    Optional<HubCode> about(Collection<Uln> ulns);

    /** Batches whose rows are read and which are not answered yet, parked ones too. */
    List<BatchId> unansweredBatches();
}
