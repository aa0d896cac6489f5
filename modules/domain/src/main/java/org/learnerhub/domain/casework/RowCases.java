package org.learnerhub.domain.casework;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.WantedEdition;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.registration.DecidedRow;
import org.learnerhub.domain.registration.IdentifiedRow;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.domain.registration.allocation.RowAnswer;
import org.learnerhub.domain.registration.allocation.RowInQuestion;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewStep;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.review.RowOrigin;

/** Rows of answered batches. What is decided of one says nothing of others, even where they look like one person. */
final class RowCases {

    private final CaseworkPorts ports;
    private final RowUndoing undoing;

    RowCases(CaseworkPorts ports) {
        this.ports = ports;
        undoing = new RowUndoing(ports);
    }

    CaseOutcome decide(ReviewCase one, CaseDecision word, CaseDesk desk) {
        RowOrigin origin = requireNonNull(one.subject().row());
        Optional<Batch> batch = ports.batches()
                .ledger()
                .find(new BatchId(origin.batch()))
                .filter(b -> b.state() == BatchState.ANSWERED);
        if (batch.isEmpty()) {
            return refused(Operation.DECIDE_CASE, one, Refusal.of(ReviewCode.REVIEW_BATCH_NOT_ANSWERED), word, desk);
        }
        RowInQuestion question = ports.rows().look(batch.get(), origin.row());
        RowAnswer answer = answer(one, question, word, desk);
        if (answer instanceof RowAnswer.Refused refused) {
            return refused(Operation.DECIDE_CASE, one, refused.refusal(), word, desk);
        }
        RowAnswer.Given given = (RowAnswer.Given) answer;
        ReviewVerdict verdict = word instanceof CaseDecision.Same ? ReviewVerdict.SAME : ReviewVerdict.DISTINCT;
        ReviewStep step =
                desk.keep(one.id(), verdict, new Consequence(given.outcome().uln(), given.change()));
        DecidedRow.Decision decision = new DecidedRow.Decision(one.id(), desk.at(), verdict == ReviewVerdict.SAME);
        stands(new DecidedRow(
                step.number(),
                question.batch().id(),
                origin.row(),
                question.original().code(),
                given.outcome(),
                decision));
        keepIdentifier(one, question, given.outcome());
        want(question.batch().id(), step, desk);
        tell(Operation.DECIDE_CASE, step, given.outcome(), desk);
        return new CaseOutcome.Done(step, given.outcome());
    }

    private RowAnswer answer(ReviewCase one, RowInQuestion question, CaseDecision word, CaseDesk desk) {
        RegisterState state = ports.stewards().register().lockForAllocation();
        String source = "review " + one.id();
        return word instanceof CaseDecision.Same same
                ? ports.rows().same(question, same.uln(), ports.stewards().versions(), state, desk.at(), source)
                : ports.rows().isNew(question, one.subject().learners(), state, desk.at(), source);
    }

    CaseOutcome undo(ReviewCase one, CaseDesk desk) {
        RowOrigin origin = requireNonNull(one.subject().row());
        BatchId id = new BatchId(origin.batch());
        List<ReviewStep> steps = ports.batches().reviews().steps(one.id());
        ReviewStep last = steps.get(steps.size() - 1);
        RowUndoing.Ending ending = undoing.undo(last, desk);
        if (ending.refusal() != null) {
            return refused(Operation.UNDO_CASE, one, ending.refusal(), last.uln(), desk);
        }
        Batch batch = ports.batches().ledger().find(id).orElseThrow();
        DecidedRow decided = ports.batches()
                .decisions()
                .decisions(id, last.number() - 1, last.number())
                .get(0);
        RowInQuestion question = ports.rows().look(batch, origin.row());
        RowOutcome original = question.original();
        takeBackIdentifier(one, question, last.uln());
        ReviewStep step = desk.keep(one.id(), ReviewVerdict.UNDONE, new Consequence(null, ending.change()));
        stands(new DecidedRow(step.number(), id, origin.row(), decided.outcome().code(), original, null));
        want(id, step, desk);
        tell(Operation.UNDO_CASE, last, original, desk);
        return new CaseOutcome.Done(step, original);
    }

    private void keepIdentifier(ReviewCase one, RowInQuestion question, RowOutcome outcome) {
        Uln uln = outcome.uln();
        if (uln != null) {
            Batch batch = question.batch();
            IdentifiedRow.of(question.row())
                    .ifPresent(row -> ports.batches()
                            .identifiers()
                            .keep(batch.identity().ukprn(), List.of(row.seen(batch, uln, outcome.code(), one.id()))));
        }
    }

    private void takeBackIdentifier(ReviewCase one, RowInQuestion question, @Nullable Uln uln) {
        if (uln != null) {
            IdentifiedRow.of(question.row())
                    .ifPresent(row -> ports.batches()
                            .identifiers()
                            .takeBack(question.batch().identity().ukprn(), row.identifier(), uln, one.id()));
        }
    }

    private static CaseOutcome refused(
            Operation operation, ReviewCase one, Refusal refusal, CaseDecision word, CaseDesk desk) {
        return refused(operation, one, refusal, word instanceof CaseDecision.Same same ? same.uln() : null, desk);
    }

    /** A refusal tells how learners stand, so it is a look as well. */
    private static CaseOutcome refused(
            Operation operation, ReviewCase one, Refusal refusal, @Nullable Uln concerned, CaseDesk desk) {
        desk.tell(
                operation,
                Shown.words("refused", refusal.code().code()),
                one.id(),
                Stream.ofNullable(concerned).toList());
        return new CaseOutcome.Refused(refusal);
    }

    private void stands(DecidedRow row) {
        ports.batches().decisions().decided(row);
    }

    /** Where nothing of the batch is left to decide there is nothing to wait for. */
    private void want(BatchId batch, ReviewStep step, CaseDesk desk) {
        boolean more = ports.batches().reviews().count(CaseFilter.openOf(batch.value())) > 0;
        WantedEdition wanted = ports.batches()
                .exchange()
                .editions()
                .wanted(batch)
                .orElseGet(() -> new WantedEdition(batch, step.number(), desk.at(), desk.at()))
                .after(step.number(), desk.at(), more ? ports.pause() : Duration.ZERO);
        ports.batches().exchange().editions().want(wanted);
    }

    private static void tell(Operation operation, ReviewStep step, RowOutcome outcome, CaseDesk desk) {
        desk.tell(
                operation,
                Shown.words(outcome.code().name()),
                step.caseId(),
                Stream.ofNullable(step.uln()).toList());
    }
}
