package org.learnerhub.domain.casework;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.KeyKind;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.registration.allocation.RowInQuestion;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewKind;
import org.learnerhub.domain.review.ReviewState;
import org.learnerhub.domain.review.RowOrigin;

/**
 * Shows a case with the learners in question as they are today. Each look is in the audit trail before it is given.
 * Learners who have come since the last look are offered from then on. Anybody's look counts for everybody: that it was
 * the one who decides is not checked, the audit trail tells.
 */
public final class LookIntoCase {

    private final CaseworkPorts ports;
    private final RowMatcher matcher;
    private final ReadGate gate;

    public LookIntoCase(CaseworkPorts ports, ReadGate gate) {
        this.ports = ports;
        this.gate = gate;
        matcher = new RowMatcher(ports.stewards().register(), ports.model(), MatchPolicy.SCORED);
    }

    /**
     * @param fields of the details that will be shown
     * @return empty where there is no such case
     */
    public Optional<CaseView> show(long id, List<LearnerField> fields, Justification by) {
        return ports.stewards()
                .unitOfWork()
                .get(() -> ports.batches()
                        .reviews()
                        .find(id)
                        .map(one -> gate.tell(by, Operation.SHOW_CASE, learners -> told(view(learners, one), fields))));
    }

    private CaseView view(LearnerReading learners, ReviewCase one) {
        return one.subject().kind() == ReviewKind.DUPLICATE ? pair(learners, one) : row(learners, one);
    }

    private CaseView row(LearnerReading register, ReviewCase one) {
        RowOrigin origin = requireNonNull(one.subject().row());
        Batch batch = ports.batches().ledger().find(new BatchId(origin.batch())).orElseThrow();
        RowInQuestion row = ports.rows().look(batch, origin.row());
        List<Long> entries =
                row.candidates().stream().map(ScoredCandidate::entry).toList();
        if (one.state() == ReviewState.OPEN) {
            ports.batches().reviews().offer(one.id(), entries);
        }
        Map<Long, RegisteredLearner> learners = register.entries(entries).stream()
                .collect(Collectors.toMap(RegisteredLearner::entry, Function.identity()));
        List<CaseView.Likeness> alike = row.candidates().stream()
                .map(scored -> new CaseView.Likeness(requireNonNull(learners.get(scored.entry())), scored))
                .toList();
        return new CaseView(
                one, ports.batches().reviews().steps(one.id()), row, row.row().details(), null, alike);
    }

    private CaseView pair(LearnerReading register, ReviewCase one) {
        List<RegisteredLearner> both = register.entries(one.subject().learners());
        RegisteredLearner first = both.get(0);
        RegisteredLearner second = both.get(1);
        ScoredCandidate scored = matcher.score(first.details(), second, EnumSet.noneOf(KeyKind.class));
        return new CaseView(
                one,
                ports.batches().reviews().steps(one.id()),
                null,
                first.details(),
                first,
                List.of(new CaseView.Likeness(second, scored)));
    }

    private static Told<CaseView> told(CaseView view, List<LearnerField> fields) {
        List<AuditSubject> about = Told.learners(Stream.concat(
                        Stream.ofNullable(view.first()),
                        view.learners().stream().map(CaseView.Likeness::learner))
                .map(RegisteredLearner::uln)
                .toList());
        return new Told<>(
                view,
                Shown.words("Likeness").and(fields),
                about.isEmpty()
                        ? List.of(new AuditSubject.Case(view.reviewCase().id()))
                        : about);
    }
}
