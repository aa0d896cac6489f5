package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;

/** Compares a row with a learner field by field and adds up the weights (Fellegi and Sunter). */
final class Scorer {

    private static final List<FieldComparator> COMPARATORS = List.of(
            new NameComparator(Compared.GIVEN_NAME),
            new NameComparator(Compared.FAMILY_NAME),
            new BirthDateComparator(),
            new GenderComparator(),
            new PostCodeComparator(),
            new EmailComparator());

    private final MatchModel model;

    Scorer(MatchModel model) {
        this.model = model;
    }

    ScoredCandidate score(LearnerDetails row, MatchRecord rowRecord, RegisteredLearner learner, Set<KeyKind> keys) {
        MatchRecord record = MatchRecord.of(learner.details());
        List<Evidence> evidence = new ArrayList<>(COMPARATORS.size());
        double total = model.prior();
        for (FieldComparator comparator : COMPARATORS) {
            Level level = comparator.compare(rowRecord, record);
            double weight = model.weight(comparator.field(), level);
            total += weight;
            evidence.add(new Evidence(comparator.field(), level, weight));
        }
        return new ScoredCandidate(
                learner.entry(),
                learner.currentUln(),
                learner.status() == LearnerStatus.MERGED,
                MatchRecord.fiveFieldsEqual(row, learner.details()),
                total,
                keys,
                List.copyOf(evidence));
    }

    boolean isPlausible(ScoredCandidate candidate) {
        return candidate.fiveFieldsEqual() || candidate.total() >= model.review();
    }
}
