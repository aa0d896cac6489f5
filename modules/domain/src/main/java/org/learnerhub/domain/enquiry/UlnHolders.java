package org.learnerhub.domain.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FoundCandidates;
import org.learnerhub.domain.matching.RowMatcher;

/** Whose a ULN is, and whether names given with it are that person's. Numbers of deleted learners are nobody's. */
final class UlnHolders {

    private final LearnerRegister register;
    private final RowMatcher matcher;
    private final EqualNames equal;

    UlnHolders(LearnerRegister register, RowMatcher matcher) {
        this.register = register;
        this.matcher = matcher;
        equal = new EqualNames(matcher);
    }

    Optional<Holder> find(Uln uln) {
        RegisteredLearner asked = register.findByUln(List.of(uln)).get(uln);
        if (asked == null || asked.status() == LearnerStatus.DELETED) {
            return Optional.empty();
        }
        Uln current = asked.currentUln();
        if (current.equals(uln)) {
            return Optional.of(new Holder(asked, asked));
        }
        return Optional.ofNullable(register.findByUln(List.of(current)).get(current))
                .filter(master -> master.status() != LearnerStatus.DELETED)
                .map(master -> new Holder(asked, master));
    }

    boolean areNamesEqual(LearnerDetails sent, RegisteredLearner learner) {
        LearnerDetails stored = learner.details();
        return equal.areEqual(sent.get(LearnerField.GIVEN_NAME), stored.get(LearnerField.GIVEN_NAME))
                && equal.areEqual(sent.get(LearnerField.FAMILY_NAME), stored.get(LearnerField.FAMILY_NAME));
    }

    /** Both names agree at some level, or stand in each other's place; see the rule text on rows with a ULN. */
    boolean areNamesSimilar(LearnerDetails sent, RegisteredLearner learner) {
        LearnerDetails row = LearnerDetails.nothing().toBuilder()
                .set(LearnerField.ULN, learner.uln().toString())
                .set(LearnerField.GIVEN_NAME, sent.get(LearnerField.GIVEN_NAME))
                .set(LearnerField.FAMILY_NAME, sent.get(LearnerField.FAMILY_NAME))
                .build();
        return matcher.withUlnHolders(List.of(row), List.of(new FoundCandidates(List.of(), false)))
                .get(0)
                .ulnAgrees();
    }

    /**
     * Whose a number is.
     *
     * @param asked the record that has the number
     * @param current the record it was merged into, or the same one
     */
    record Holder(RegisteredLearner asked, RegisteredLearner current) {

        boolean isLinked() {
            return !asked.equals(current);
        }

        /** Each record that names may be compared with. */
        List<RegisteredLearner> records() {
            List<RegisteredLearner> records = new ArrayList<>(List.of(current));
            if (isLinked()) {
                records.add(asked);
            }
            return records;
        }
    }
}
