package org.learnerhub.domain.casework;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.StewardshipOutcome;
import org.learnerhub.domain.stewardship.UnmergeLearner;

/**
 * Two learners of the register: one person is a merge, two people is remembered, so that nobody asks again. Where somebody
 * has merged or unmerged the two by another way already, the word is kept and the register left as it is.
 */
final class PairCases {

    private final CaseworkPorts ports;
    private final MergeLearners merge;
    private final UnmergeLearner unmerge;

    PairCases(CaseworkPorts ports, InstantSource clock) {
        this.ports = ports;
        merge = new MergeLearners(ports.stewards(), clock);
        unmerge = new UnmergeLearner(ports.stewards(), clock);
    }

    CaseOutcome decide(ReviewCase pair, CaseDecision word, CaseDesk desk) {
        List<RegisteredLearner> both = learners(pair);
        if (word instanceof CaseDecision.Same same) {
            return other(both, same.uln())
                    .map(merged -> same(pair, both, merged, same.uln(), desk))
                    .orElseGet(() -> CaseOutcome.refused(ReviewCode.REVIEW_NOT_OF_THE_PAIR));
        }
        ReviewStep step = desk.keep(pair.id(), ReviewVerdict.DISTINCT, Consequence.none());
        desk.tell(Operation.DECIDE_CASE, Shown.words("distinct"), pair.id(), numbers(both));
        return new CaseOutcome.Done(step, null);
    }

    /** Whom somebody has merged already are one person as things are: the word is kept, and nothing is left to do. */
    private CaseOutcome same(ReviewCase pair, List<RegisteredLearner> both, Uln merged, Uln master, CaseDesk desk) {
        if (!isOne(both)) {
            return ports.two()
                    ? CaseOutcome.refused(StewardshipCode.MERGE_ASKS_FOR_TWO)
                    : settled(pair, ReviewVerdict.SAME, master, merge.merge(merged, master, desk.by()), desk);
        }
        Consequence nothing = new Consequence(both.get(0).currentUln(), 0);
        ReviewStep step = desk.keep(pair.id(), ReviewVerdict.SAME, nothing);
        desk.tell(Operation.DECIDE_CASE, Shown.words("same"), pair.id(), numbers(both));
        return new CaseOutcome.Done(step, null);
    }

    CaseOutcome undo(ReviewCase pair, CaseDesk desk) {
        List<ReviewStep> steps = ports.batches().reviews().steps(pair.id());
        ReviewStep last = steps.get(steps.size() - 1);
        List<RegisteredLearner> both = learners(pair);
        Uln master = last.uln();
        if (master != null && last.change() > 0 && isOne(both)) {
            Uln merged = other(both, master).orElseThrow();
            if (ports.two()) {
                return CaseOutcome.refused(StewardshipCode.MERGE_ASKS_FOR_TWO);
            }
            return isStillMergedBy(last, merged)
                    ? settled(pair, ReviewVerdict.UNDONE, null, unmerge.unmerge(merged, desk.by()), desk)
                    : CaseOutcome.refused(ReviewCode.REVIEW_CHANGED_SINCE);
        }
        ReviewStep step = desk.keep(pair.id(), ReviewVerdict.UNDONE, Consequence.none());
        desk.tell(Operation.UNDO_CASE, Shown.words("open"), pair.id(), numbers(both));
        return new CaseOutcome.Done(step, null);
    }

    private boolean isStillMergedBy(ReviewStep step, Uln merged) {
        LearnerEvent.Merged merging =
                ports.stewards().events().lastMerges(List.of(merged)).get(merged);
        RegisteredLearner now =
                ports.stewards().register().findByUln(List.of(merged)).get(merged);
        return merging != null && merging.number() == step.change() && now != null && now.master() != null;
    }

    /** Both numbers lead to one live learner. */
    private static boolean isOne(List<RegisteredLearner> both) {
        return both.get(0).currentUln().equals(both.get(1).currentUln());
    }

    /** Merging and unmerging leave their own marks in the audit trail. */
    private static CaseOutcome settled(
            ReviewCase pair,
            ReviewVerdict verdict,
            @Nullable Uln answering,
            StewardshipOutcome outcome,
            CaseDesk desk) {
        if (outcome instanceof StewardshipOutcome.Refused refused) {
            return new CaseOutcome.Refused(refused.refusal());
        }
        long number = ((StewardshipOutcome.Done) outcome).event().number();
        return new CaseOutcome.Done(desk.keep(pair.id(), verdict, new Consequence(answering, number)), null);
    }

    private List<RegisteredLearner> learners(ReviewCase pair) {
        return ports.pages().of(pair.subject().learners());
    }

    private static List<Uln> numbers(List<RegisteredLearner> both) {
        return both.stream().map(RegisteredLearner::uln).toList();
    }

    /** The other one of the two; empty where the number is of neither. */
    private static Optional<Uln> other(List<RegisteredLearner> both, Uln one) {
        List<Uln> numbers = numbers(both);
        return numbers.contains(one)
                ? numbers.stream().filter(uln -> !uln.equals(one)).findFirst()
                : Optional.empty();
    }
}
