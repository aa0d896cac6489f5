package org.learnerhub.app.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.CensusCount;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.RowMatcher;

/** What a model says of any two records of a set. */
final class PairTotals {

    private final PublicSet set;
    private final RowMatcher matcher;
    private final List<RegisteredLearner> learners = new ArrayList<>();

    /** @param model under which every pair is plausible, so that none goes without a total */
    PairTotals(PublicSet set, MatchModel model) {
        this.set = set;
        CensusCount names = new CensusCount();
        set.records().forEach(names::add);
        matcher = new RowMatcher(new MemoryRegister(), model, MatchPolicy.SCORED, names.census());
        UlnPermutation numbers = new UlnPermutation(new byte[16]);
        for (int i = 0; i < set.records().size(); i++) {
            Uln uln = numbers.at(i);
            learners.add(new RegisteredLearner(
                    i + 1L,
                    uln,
                    LearnerStatus.LIVE,
                    null,
                    i + 1L,
                    1,
                    set.records().get(i)));
        }
    }

    /** In thousandths, so that sums are exact. */
    long of(int one, int other) {
        return Math.round(1000
                * Objects.requireNonNull(
                                matcher.score(set.records().get(one), learners.get(other), Set.of()),
                                "a pair that is not plausible")
                        .total());
    }
}
