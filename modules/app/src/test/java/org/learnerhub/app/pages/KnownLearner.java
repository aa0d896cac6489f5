package org.learnerhub.app.pages;

import java.util.List;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;

/** Puts learners into a register as an enrolment would. */
final class KnownLearner {

    /** Of everybody whom it registers. */
    static final String BORN = "2008-04-05";

    private KnownLearner() {}

    static Uln register(HubCore core, String given, String family) {
        LearnerRegister register = core.store().register();
        return core.store().unitOfWork().get(() -> {
            RegisterState state = register.lockForAllocation();
            long entry = state.lastEntry() + 1;
            Uln uln = free(register, state.lastEntry() * 7 + 1);
            LearnerDetails details = LearnerDetails.nothing()
                    .with(LearnerField.GIVEN_NAME, given)
                    .with(LearnerField.FAMILY_NAME, family)
                    .with(LearnerField.DATE_OF_BIRTH, BORN)
                    .with(LearnerField.GENDER, "2")
                    .with(LearnerField.POST_CODE, "LS1 4AP");
            register.add(
                    List.of(new NewLearner(
                            entry, uln, details, BlockingKeys.of(details).toArray())),
                    core.clock().instant(),
                    "test");
            register.save(new RegisterState(entry, state.ulnPosition()));
            return uln;
        });
    }

    /** A number that nobody has. */
    private static Uln free(LearnerRegister register, long from) {
        for (long number = 9_000_000_000L + from; ; number++) {
            var uln = Uln.parse(Long.toString(number));
            if (uln.isPresent() && register.findByUln(List.of(uln.get())).isEmpty()) {
                return uln.get();
            }
        }
    }
}
