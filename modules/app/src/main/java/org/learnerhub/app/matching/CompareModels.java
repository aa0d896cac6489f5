package org.learnerhub.app.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.batch.BatchPorts;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.matching.Census;
import org.learnerhub.domain.matching.Censuses;
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
    private final Censuses censuses;
    private final LearnerRegister basis;
    private final MatchModel present;
    private final MatchModel proposed;
    private final @Nullable MatchPolicy policy;
    private final Map<String, Long> kinds = new TreeMap<>();
    private final Map<String, Long> before = new TreeMap<>();
    private final Map<String, Long> after = new TreeMap<>();
    private long rows;
    private long changed;

    /**
     * @param censuses where those are that the batches are matched by
     * @param policy for all batches; null: each batch's own
     */
    CompareModels(
            BatchPorts ports,
            Censuses censuses,
            MatchModel present,
            MatchModel proposed,
            @Nullable MatchPolicy policy) {
        this.ports = ports;
        this.censuses = censuses;
        this.present = present;
        this.proposed = proposed;
        this.policy = policy;
        basis = new SameBasis(ports.register());
    }

    void compare(Batch batch, Consumer<ChangedDecision> change) {
        Batch.Checked checked = batch.checkedOrThrow();
        MatchPolicy deciding = policy == null ? batch.rules().policy() : policy;
        Census census = censuses.find(batch.rules().census()).orElse(Census.none());
        RowMatcher one = new RowMatcher(basis, present, deciding, census);
        RowMatcher other = new RowMatcher(basis, proposed, deciding, census);
        for (int chunk = 0; chunk < checked.chunks(); chunk++) {
            List<CheckedRow> checkedRows = ports.chunks().rows(batch.id(), chunk);
            List<LearnerDetails> matchable = checkedRows.stream()
                    .map(row -> row.error().isPresent() ? LearnerDetails.nothing() : row.details())
                    .toList();
            List<RowMatch> ones = one.match(matchable, checked.registerEntry());
            List<RowMatch> others = other.match(matchable, checked.registerEntry());
            for (int i = 0; i < matchable.size(); i++) {
                rows++;
                LearnerDetails row = matchable.get(i);
                Verdict now = Verdict.of(one, row, ones.get(i));
                Verdict then = Verdict.of(other, row, others.get(i));
                before.merge(now.kind(), 1L, Long::sum);
                after.merge(then.kind(), 1L, Long::sum);
                if (!now.decidesLike(then)) {
                    count(
                            new ChangedDecision(
                                    batch.id().value(), checkedRows.get(i).row(), now, then),
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

    /** How many rows the present model decides in which way. */
    Map<String, Long> before() {
        return before;
    }

    /** The same by the proposed one. */
    Map<String, Long> after() {
        return after;
    }
}
