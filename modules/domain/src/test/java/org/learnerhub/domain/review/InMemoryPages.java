package org.learnerhub.domain.review;

import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.memory.InMemoryRegister;

/** The register in memory, page by page. */
record InMemoryPages(InMemoryRegister register) implements RegisterPages {

    @Override
    public List<RegisteredLearner> after(long entry, int most) {
        return register.everybody().stream()
                .filter(learner -> learner.entry() > entry && learner.status() == LearnerStatus.LIVE)
                .limit(most)
                .toList();
    }

    @Override
    public List<RegisteredLearner> of(Collection<Long> entries) {
        return register.everybody().stream()
                .filter(learner -> entries.contains(learner.entry()))
                .toList();
    }
}
