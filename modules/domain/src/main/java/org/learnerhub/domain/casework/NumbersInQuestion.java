package org.learnerhub.domain.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.review.ReviewCase;

/** For lists of cases: the numbers of the learners in question, and nothing else of them. */
public final class NumbersInQuestion {

    private final RegisterPages pages;

    public NumbersInQuestion(RegisterPages pages) {
        this.pages = pages;
    }

    /** By entry. */
    public Map<Long, Numbered> of(List<ReviewCase> cases) {
        List<Long> entries =
                cases.stream().flatMap(one -> one.subject().learners().stream()).toList();
        Map<Long, Numbered> numbers = new HashMap<>();
        pages.of(entries)
                .forEach(learner -> numbers.put(learner.entry(), new Numbered(learner.uln(), learner.status())));
        return numbers;
    }

    /** A number and how it stands. */
    public record Numbered(Uln uln, LearnerStatus status) {}
}
