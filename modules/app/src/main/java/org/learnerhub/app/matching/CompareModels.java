package org.learnerhub.app.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.BatchPorts;
import org.learnerhub.domain.batch.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;

/**
 * Matches rows of stored batches by two models against the register as of each batch's check, as batches are matched
 * first; rows of one file are not compared with each other. Learners are as they are now.
 */
final class CompareModels {

    private final BatchPorts ports;
    private final RowMatcher present;
    private final RowMatcher proposed;
    private final Map<String, Long> kinds = new TreeMap<>();
    private long rows;
    private long changed;

    CompareModels(BatchPorts ports, MatchModel present, MatchModel proposed, MatchPolicy policy) {
        this.ports = ports;
        SameBasis basis = new SameBasis(ports.register());
        this.present = new RowMatcher(basis, present, policy);
        this.proposed = new RowMatcher(basis, proposed, policy);
    }

    void compare(Batch batch, Consumer<ChangedDecision> change) {
        Batch.Checked checked = batch.checkedOrThrow();
        for (int chunk = 0; chunk < checked.chunks(); chunk++) {
            List<CheckedRow> checkedRows = ports.chunks().rows(batch.id(), chunk);
            List<LearnerDetails> matchable = checkedRows.stream()
                    .map(row -> row.error().isPresent() ? LearnerDetails.nothing() : row.details())
                    .toList();
            List<RowMatch> before = present.match(matchable, checked.registerEntry());
            List<RowMatch> after = proposed.match(matchable, checked.registerEntry());
            for (int i = 0; i < matchable.size(); i++) {
                rows++;
                LearnerDetails row = matchable.get(i);
                Verdict one = Verdict.of(present, row, before.get(i));
                Verdict other = Verdict.of(proposed, row, after.get(i));
                if (!one.decidesLike(other)) {
                    count(
                            new ChangedDecision(
                                    batch.id().value(), checkedRows.get(i).row(), one, other),
                            change);
                }
            }
        }
    }

    private void count(ChangedDecision decision, Consumer<ChangedDecision> change) {
        changed++;
        kinds.merge(decision.kind(), 1L, Long::sum);
        change.accept(decision);
    }

    /** Including rows with an error, which no model matches. */
    long rows() {
        return rows;
    }

    long changed() {
        return changed;
    }

    /** How many decisions changed in which way. */
    Map<String, Long> kinds() {
        return kinds;
    }
}
