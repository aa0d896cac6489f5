package org.learnerhub.domain.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchId;

final class InMemoryBatchFindings implements BatchFindings {

    private final Map<BatchId, List<BatchFinding>> kept = new HashMap<>();

    @Override
    public void replace(BatchId batch, List<BatchFinding> found) {
        kept.put(batch, found);
    }

    @Override
    public List<BatchFinding> of(BatchId batch) {
        return kept.getOrDefault(batch, List.of());
    }
}
