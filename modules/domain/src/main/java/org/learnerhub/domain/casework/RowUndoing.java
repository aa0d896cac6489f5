package org.learnerhub.domain.casework;

import java.util.List;
import java.util.stream.IntStream;
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
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.domain.stewardship.StewardshipOutcome;

/**
 * Takes back what a decision on a row did to the register: a new learner is deleted, so that the number is never given
 * again; an update is put back by a further version. Both only while the learner's details are as the decision left them.
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
        if (step.verdict() == ReviewVerdict.DISTINCT && isUsedElsewhere(uln, step)) {
            return Ending.refused(ReviewCode.REVIEW_NUMBER_USED);
        }
        List<LearnerVersion> versions = ports.stewards().versions().of(uln);
        int made = versionMadeBy(step, versions);
        RegisteredLearner now = versions.get(versions.size() - 1).learner();
        if (now.status() != LearnerStatus.LIVE || !now.details().equals(details(versions, made))) {
            return Ending.refused(ReviewCode.REVIEW_CHANGED_SINCE);
        }
        return step.verdict() == ReviewVerdict.SAME
                ? putBack(now, details(versions, made - 1), "review " + step.caseId() + " undone", desk)
                : delete(uln, desk);
    }

    private boolean isUsedElsewhere(Uln uln, ReviewStep step) {
        return ports.batches().reviews().decidedWith(uln).stream().anyMatch(other -> other != step.caseId());
    }

    private static int versionMadeBy(ReviewStep step, List<LearnerVersion> versions) {
        return IntStream.range(0, versions.size())
                .filter(i -> versions.get(i).learner().changed() == step.change())
                .findFirst()
                .orElseThrow();
    }

    private static LearnerDetails details(List<LearnerVersion> versions, int version) {
        return versions.get(version).learner().details();
    }

    private Ending delete(Uln uln, CaseDesk desk) {
        StewardshipOutcome outcome = new DeleteLearner(ports.stewards(), desk::at).delete(uln, desk.by());
        return outcome instanceof StewardshipOutcome.Refused refused
                ? new Ending(0, refused.refusal())
                : new Ending(((StewardshipOutcome.Done) outcome).event().number(), null);
    }

    private Ending putBack(RegisteredLearner learner, LearnerDetails before, String source, CaseDesk desk) {
        LearnerRegister register = ports.stewards().register();
        RegisterState state = register.lockForAllocation();
        long number = state.lastEntry() + 1;
        long[] keys = BlockingKeys.broughtBy(learner.details(), before);
        register.change(List.of(new LearnerChange(learner, before, keys, number, source)), desk.at());
        register.save(new RegisterState(number, state.ulnPosition()));
        return new Ending(number, null);
    }
}
