package org.learnerhub.testkit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.KeyHit;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.work.UnitOfWork;

/** A register with short words for what its tests do all the time. */
public record RegisterFixture(LearnerRegister register, UnitOfWork unitOfWork) {

    RegisterFixture(Ports ports) {
        this(ports.register(), ports.unitOfWork());
    }

    /** Adds them as allocation would. */
    public void add(List<NewLearner> learners) {
        unitOfWork.run(() -> {
            RegisterState state = register.lockForAllocation();
            register.add(learners, SettableClock.START, "job 1");
            register.save(new RegisterState(state.lastEntry() + learners.size(), state.ulnPosition()));
        });
    }

    /** Changes one as allocation would. */
    void change(RegisteredLearner before, LearnerDetails details, long... keys) {
        unitOfWork.run(() -> {
            RegisterState state = register.lockForAllocation();
            long number = state.lastEntry() + 1;
            register.change(
                    List.of(new LearnerChange(before, details, keys, number, "job 2 row 3")), SettableClock.START);
            register.save(new RegisterState(number, state.ulnPosition()));
        });
    }

    /** The learner with the n-th sample number. */
    RegisteredLearner byUln(long number) {
        Uln uln = SampleLearners.uln(number);
        return requireNonNull(register.findByUln(List.of(uln)).get(uln));
    }

    /** Who has any of the keys, in the whole register. */
    List<KeyHit> hits(long... keys) {
        return register.findByKeys(keys, 0, Long.MAX_VALUE).hits();
    }

    /** The learner as a look-up by keys brings it. */
    RegisteredLearner candidate(long entry, long... keys) {
        return requireNonNull(
                register.findByKeys(keys, 0, Long.MAX_VALUE).learners().get(entry));
    }
}
