package org.learnerhub.domain.enquiry;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.FoundCandidates;
import org.learnerhub.domain.matching.RowMatcher;

/** Whose a ULN is, and whether names given with it are that person's. Numbers of deleted learners are nobody's. */
final class UlnHolders {

    private final RowMatcher matcher;
    private final EqualNames equal;

    UlnHolders(RowMatcher matcher) {
        this.matcher = matcher;
        equal = new EqualNames(matcher);
    }

    Optional<PersonCheck.Held> find(Function<Collection<Uln>, Map<Uln, RegisteredLearner>> lookUp, Uln uln) {
        return Optional.ofNullable(find(lookUp, List.of(uln)).get(uln));
    }

    /** By two look-ups whatever their number, or more while learners are merged; numbers that are nobody's are left out. */
    Map<Uln, PersonCheck.Held> find(
            Function<Collection<Uln>, Map<Uln, RegisteredLearner>> lookUp, Collection<Uln> ulns) {
        Map<Uln, RegisteredLearner> asked = lookUp.apply(ulns);
        Map<Uln, PersonCheck.Held> holders = new HashMap<>();
        Masters.follow(lookUp, asked).forEach((uln, now) -> {
            if (now.status() == LearnerStatus.LIVE) {
                holders.put(uln, new PersonCheck.Held(requireNonNull(asked.get(uln)), now));
            }
        });
        return holders;
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
}
