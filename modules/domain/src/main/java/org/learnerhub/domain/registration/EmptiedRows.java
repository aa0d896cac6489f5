package org.learnerhub.domain.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.enquiry.VerifiedRow;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.WhoseRows;

/** Rows of learners that are emptied because their learner was erased: the number and how the row ended stay. */
final class EmptiedRows {

    private final LearnerChunks chunks;
    private final RowDecisions decisions;

    EmptiedRows(RegistrationPorts ports) {
        chunks = ports.chunks();
        decisions = ports.decisions();
    }

    int count(Batch batch, int chunk, WhoseRows whose) {
        return theirs(batch, chunk, whose).size();
    }

    int empty(Batch batch, int chunk, WhoseRows whose) {
        List<Integer> theirs = theirs(batch, chunk, whose);
        if (!theirs.isEmpty()) {
            List<CheckedRow> rows = new ArrayList<>(chunks.rows(batch.id(), chunk));
            List<RowOutcome> outcomes = new ArrayList<>(chunks.outcomes(batch.id(), chunk));
            theirs.forEach(place -> rows.set(place, empty(rows.get(place))));
            theirs.forEach(place -> outcomes.set(place, empty(outcomes.get(place))));
            chunks.replaceRows(batch.id(), chunk, rows);
            chunks.replaceOutcomes(batch.id(), chunk, outcomes);
        }
        return theirs.size();
    }

    /** Places of those that still say something. */
    private List<Integer> theirs(Batch batch, int chunk, WhoseRows whose) {
        List<CheckedRow> rows = chunks.rows(batch.id(), chunk);
        boolean ended = batch.state() == BatchState.ALLOCATED || batch.state() == BatchState.ANSWERED;
        List<RowOutcome> outcomes = ended ? chunks.outcomes(batch.id(), chunk) : List.of();
        Map<Integer, RowOutcome> decided = new HashMap<>();
        decisions.decisions(batch.id(), 0, Long.MAX_VALUE).forEach(row -> decided.put(row.row(), row.outcome()));
        List<Integer> theirs = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            CheckedRow row = rows.get(place);
            RowOutcome outcome = ended ? decided.getOrDefault(row.row(), outcomes.get(place)) : null;
            if (!isEmpty(row) && whose.areTheirs(named(row.details()), answered(outcome), row.details())) {
                theirs.add(place);
            }
        }
        return theirs;
    }

    private static @Nullable Uln named(LearnerDetails details) {
        return Uln.parse(details.text(LearnerField.ULN)).orElse(null);
    }

    private static @Nullable Uln answered(@Nullable RowOutcome outcome) {
        if (outcome == null) {
            return null;
        }
        VerifiedRow verified = outcome.verified();
        return verified == null ? outcome.uln() : verified.uln();
    }

    private static boolean isEmpty(CheckedRow row) {
        return row.original().equals(onlyNumber(row.original()))
                && row.details().equals(onlyNumber(row.details()));
    }

    private static CheckedRow empty(CheckedRow row) {
        LearnerDetails left = onlyNumber(row.details());
        return new CheckedRow(row.row(), left, left, row.findings());
    }

    private static LearnerDetails onlyNumber(LearnerDetails details) {
        return LearnerDetails.nothing().with(LearnerField.ULN, details.get(LearnerField.ULN));
    }

    private static RowOutcome empty(RowOutcome outcome) {
        VerifiedRow verified = outcome.verified();
        return verified == null
                ? outcome
                : new RowOutcome(
                        outcome.code(),
                        outcome.uln(),
                        outcome.findings(),
                        outcome.explanation(),
                        new VerifiedRow(
                                verified.code(),
                                verified.uln(),
                                verified.about(),
                                LearnerDetails.nothing(),
                                verified.flags()));
    }
}
