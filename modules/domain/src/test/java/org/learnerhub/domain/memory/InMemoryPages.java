package org.learnerhub.domain.memory;

import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;

/** The register in memory, page by page. */
public record InMemoryPages(InMemoryRegister register) implements RegisterPages {

    @Override
    public List<RegisteredLearner> after(long entry, int most) {
        return register.everybody().stream()
                .filter(learner -> learner.entry() > entry && learner.status() == LearnerStatus.LIVE)
                .limit(most)
                .map(InMemoryRegister::onlyCompared)
                .toList();
    }

    @Override
    public List<RegisteredLearner> of(Collection<Long> entries) {
        return register.everybody().stream()
                .filter(learner -> entries.contains(learner.entry()))
                .map(InMemoryRegister::onlyCompared)
                .toList();
    }
}
