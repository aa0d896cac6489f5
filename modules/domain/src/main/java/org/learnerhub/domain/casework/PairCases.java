package org.learnerhub.domain.casework;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.StewardshipOutcome;
import org.learnerhub.domain.stewardship.UnmergeLearner;

/** Two learners of the register: one person is a merge; two people is remembered, so that nobody asks again. */
final class PairCases {

    private final CaseworkPorts ports;
    private final MergeLearners merge;
    private final UnmergeLearner unmerge;

    PairCases(CaseworkPorts ports, InstantSource clock) {
        this.ports = ports;
        merge = new MergeLearners(ports.stewards(), clock);
        unmerge = new UnmergeLearner(ports.stewards(), clock);
    }

    CaseOutcome decide(ReviewCase pair, CaseWord word, CaseDesk desk) {
        List<Uln> both = numbers(pair);
        if (word instanceof CaseWord.Same same) {
            return other(both, same.uln())
                    .map(merged -> settled(
                            pair, ReviewVerdict.SAME, same.uln(), merge.merge(merged, same.uln(), desk.ground()), desk))
                    .orElseGet(() -> CaseOutcome.refused(HubCode.REVIEW_NOT_OF_THE_PAIR));
        }
        ReviewStep step = desk.keep(pair.id(), ReviewVerdict.DISTINCT, Consequence.none());
        desk.tell("review-decide", Shown.words("distinct"), both);
        return new CaseOutcome.Done(step, null);
    }

    CaseOutcome undo(ReviewCase pair, CaseDesk desk) {
        List<ReviewStep> steps = ports.batches().reviews().steps(pair.id());
        ReviewStep last = steps.get(steps.size() - 1);
        Uln master = last.uln();
        if (last.verdict() == ReviewVerdict.SAME && master != null) {
            Uln merged = other(numbers(pair), master).orElseThrow();
            return isStillMergedBy(last, merged)
                    ? settled(pair, ReviewVerdict.UNDONE, null, unmerge.unmerge(merged, desk.ground()), desk)
                    : CaseOutcome.refused(HubCode.REVIEW_CHANGED_SINCE);
        }
        ReviewStep step = desk.keep(pair.id(), ReviewVerdict.UNDONE, Consequence.none());
        desk.tell("review-undo", Shown.words("open"), numbers(pair));
        return new CaseOutcome.Done(step, null);
    }

    private boolean isStillMergedBy(ReviewStep step, Uln merged) {
        LearnerEvent.Merged merging =
                ports.stewards().events().lastMerges(List.of(merged)).get(merged);
        return merging != null && merging.number() == step.change();
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

    private List<Uln> numbers(ReviewCase pair) {
        return ports.pages().of(pair.subject().learners()).stream()
                .map(RegisteredLearner::uln)
                .toList();
    }

    /** The other one of the two; empty where the number is of neither. */
    private static Optional<Uln> other(List<Uln> both, Uln one) {
        return both.contains(one)
                ? both.stream().filter(uln -> !uln.equals(one)).findFirst()
                : Optional.empty();
    }
}
