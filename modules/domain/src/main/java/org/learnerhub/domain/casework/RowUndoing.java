package org.learnerhub.domain.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.domain.stewardship.StewardshipOutcome;

/**
 * Takes back what a decision on a row did to the register: a new learner is deleted, so that the number is never given
 * again; an update is put back by a further version. Both only while nobody has built on it.
 */
final class RowUndoing {

    private final CaseworkPorts ports;

    RowUndoing(CaseworkPorts ports) {
        this.ports = ports;
    }

    /**
     * @param change the number of the register's change; 0 where there was nothing to change
     * @param refusal null where it was done
     */
    record Ending(long change, @Nullable Refusal refusal) {

        static Ending refused(HubCode code) {
            return new Ending(0, Refusal.of(code));
        }
    }

    Ending undo(ReviewStep step, CaseDesk desk) {
        Uln uln = step.uln();
        if (uln == null || step.change() == 0) {
            return new Ending(0, null);
        }
        RegisteredLearner learner =
                ports.stewards().register().findByUln(List.of(uln)).get(uln);
        if (learner == null || learner.status() != LearnerStatus.LIVE || learner.changed() != step.change()) {
            return Ending.refused(HubCode.REVIEW_CHANGED_SINCE);
        }
        return step.verdict() == ReviewVerdict.SAME
                ? putBack(learner, "review " + step.caseId() + " undone", desk)
                : delete(step, uln, desk);
    }

    private Ending delete(ReviewStep step, Uln uln, CaseDesk desk) {
        boolean usedElsewhere =
                ports.batches().reviews().decidedWith(uln).stream().anyMatch(other -> other != step.caseId());
        if (usedElsewhere) {
            return Ending.refused(HubCode.REVIEW_NUMBER_USED);
        }
        StewardshipOutcome outcome = new DeleteLearner(ports.stewards(), desk::at).delete(uln, desk.ground());
        return outcome instanceof StewardshipOutcome.Refused refused
                ? new Ending(0, refused.refusal())
                : new Ending(((StewardshipOutcome.Done) outcome).event().number(), null);
    }

    private Ending putBack(RegisteredLearner learner, String source, CaseDesk desk) {
        LearnerRegister register = ports.stewards().register();
        RegisterState state = register.lockForAllocation();
        List<LearnerVersion> versions = ports.stewards().versions().of(learner.uln());
        LearnerDetails before = versions.get(versions.size() - 2).learner().details();
        long number = state.lastEntry() + 1;
        long[] keys = BlockingKeys.broughtBy(learner.details(), before);
        register.change(List.of(new LearnerChange(learner, before, keys, number, source)), desk.at());
        register.save(new RegisterState(number, state.ulnPosition()));
        return new Ending(number, null);
    }
}
