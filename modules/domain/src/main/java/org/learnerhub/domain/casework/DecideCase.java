package org.learnerhub.domain.casework;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;

/** Takes a person's word on a case, or takes it back. Of two who do so at once the second meets what the first left. */
public final class DecideCase {

    private final CaseworkPorts ports;
    private final RowCases rows;
    private final PairCases pairs;
    private final InstantSource clock;

    public DecideCase(CaseworkPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
        rows = new RowCases(ports);
        pairs = new PairCases(ports, clock);
    }

    /** Carries the word out, and wants a new edition where it is about a row. All of it or nothing. */
    public CaseOutcome decide(long id, CaseDecision word, Justification by) {
        return locked(id, ReviewState.OPEN, ReviewCode.REVIEW_CASE_DECIDED, found -> {
            CaseDesk desk = CaseDesk.of(ports, by, clock.instant());
            return found.subject().kind() == ReviewKind.DUPLICATE
                    ? pairs.decide(found, word, desk)
                    : rows.decide(found, word, desk);
        });
    }

    /**
     * Takes the decision back: details and standing are as they were before it, and the case is open again. Versions
     * count on, and the number of a new learner stays used. Refused where others have built on what the decision did to
     * the register, but for those who were merely told of a new learner's number (decision 0022).
     */
    public CaseOutcome undo(long id, Justification by) {
        return locked(id, ReviewState.DECIDED, ReviewCode.REVIEW_CASE_OPEN, found -> {
            CaseDesk desk = CaseDesk.of(ports, by, clock.instant());
            return found.subject().kind() == ReviewKind.DUPLICATE ? pairs.undo(found, desk) : rows.undo(found, desk);
        });
    }

    /** The register first, then the case: everybody who writes to both takes them in this order. */
    private CaseOutcome locked(long id, ReviewState state, HubCode otherwise, Function<ReviewCase, CaseOutcome> work) {
        return ports.stewards().unitOfWork().inTurn(() -> {
            ports.stewards().register().lockForAllocation();
            Optional<ReviewCase> found = ports.batches().reviews().lock(id);
            if (found.isEmpty()) {
                return CaseOutcome.refused(ReviewCode.REVIEW_CASE_UNKNOWN);
            }
            return found.get().state() == state ? work.apply(found.get()) : CaseOutcome.refused(otherwise);
        });
    }
}
