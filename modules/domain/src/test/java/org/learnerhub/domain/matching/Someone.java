package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/** Invented learners for tests, and the way from a row to a decision. */
final class Someone {

    static final MatchModel MODEL = MatchModel.standard();
    private static final Scorer SCORER = new Scorer(MODEL);
    private static final List<Uln> NUMBERS = numbers();

    private Someone() {}

    static LearnerDetails called(String given, String family, String born, String gender, String postCode) {
        return new LearnerDetails.Builder()
                .set(LearnerField.GIVEN_NAME, given)
                .set(LearnerField.FAMILY_NAME, family)
                .set(LearnerField.DATE_OF_BIRTH, born)
                .set(LearnerField.GENDER, gender)
                .set(LearnerField.POST_CODE, postCode)
                .build();
    }

    static RegisteredLearner registered(int number, LearnerDetails details) {
        return new RegisteredLearner(number, NUMBERS.get(number), LearnerStatus.LIVE, null, number, 1, details);
    }

    /** Those of the register that share a key with the row and are plausible. */
    static List<ScoredCandidate> candidates(LearnerDetails row, LearnerDetails... register) {
        BlockingKeys keys = BlockingKeys.of(row);
        List<ScoredCandidate> found = new ArrayList<>();
        for (int i = 0; i < register.length; i++) {
            Set<KeyKind> shared = EnumSet.noneOf(KeyKind.class);
            for (long key : BlockingKeys.of(register[i]).toArray()) {
                shared.addAll(keys.kindsOf(key));
            }
            ScoredCandidate scored =
                    shared.isEmpty() ? null : SCORER.plausible(MatchRecord.of(row), registered(i, register[i]), shared);
            if (scored != null) {
                found.add(scored);
            }
        }
        return found;
    }

    static MatchOutcome decide(LearnerDetails row, LearnerDetails... register) {
        return Decision.decide(candidates(row, register), MatchPolicy.SCORED, MODEL);
    }

    static ScoredCandidate score(LearnerDetails row, LearnerDetails learner) {
        return SCORER.score(MatchRecord.of(row), registered(0, learner), EnumSet.noneOf(KeyKind.class));
    }

    private static List<Uln> numbers() {
        List<Uln> numbers = new ArrayList<>();
        for (long number = 1_000_000_000L; numbers.size() < 40; number++) {
            Uln.parse(Long.toString(number)).ifPresent(numbers::add);
        }
        return numbers;
    }
}
