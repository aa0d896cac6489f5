package org.learnerhub.domain.registration.single;

import java.time.Instant;
import java.util.List;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.learner.UlnSupply;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;

/** One piece of work on the register under its lock; lives as long as the unit of work around it. */
final class RegisterWork {

    private final LearnerRegister register;
    private final RegisterState state;
    private final RowMatcher matcher;

    /** Waits for the lock. */
    RegisterWork(LearnerRegister register, RowMatcher matcher) {
        this.register = register;
        this.matcher = matcher;
        state = register.lockForAllocation();
    }

    /** The numbers of those who have the same five key fields; merged ones by their master's. */
    List<Uln> same(LearnerDetails details) {
        return matcher.match(List.of(details), state.lastEntry()).get(0).candidates().stream()
                .filter(ScoredCandidate::fiveFieldsEqual)
                .map(ScoredCandidate::uln)
                .toList();
    }

    Uln add(LearnerDetails details, byte[] ulnKey, Instant at, String source) {
        UlnSupply ulns = new UlnSupply(register, new UlnPermutation(ulnKey), state.ulnPosition(), 1);
        long entry = state.lastEntry() + 1;
        NewLearner learner = new NewLearner(
                entry, ulns.next(), details, BlockingKeys.of(details).toArray());
        register.add(List.of(learner), at, source);
        register.save(new RegisterState(entry, ulns.position()));
        return learner.uln();
    }

    void change(RegisteredLearner before, LearnerDetails after, Instant at, String source) {
        long number = state.lastEntry() + 1;
        long[] keys = BlockingKeys.broughtBy(before.details(), after);
        register.change(List.of(new LearnerChange(before, after, keys, number, source)), at);
        register.save(new RegisterState(number, state.ulnPosition()));
    }
}
