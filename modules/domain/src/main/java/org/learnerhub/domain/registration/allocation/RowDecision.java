package org.learnerhub.domain.registration.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.MatchOutcome;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;

/** Gives one row its return code, and its ULN where it gets one (contract section 0). */
final class RowDecision {

    private final Mode mode;
    private final ChunkWriter writer;
    private final StoredDetails stored;
    private final FileIdentifiers identifiers;
    private final Function<Uln, Set<LearnerField>> since;

    /** For rows that are decided as soon as it is their turn: nothing is newer than they are. */
    RowDecision(Mode mode, ChunkWriter writer, StoredDetails stored, FileIdentifiers identifiers) {
        this(mode, writer, stored, identifiers, learner -> Set.of());
    }

    /** @param since what was said of a learner after the row, and stays */
    RowDecision(
            Mode mode,
            ChunkWriter writer,
            StoredDetails stored,
            FileIdentifiers identifiers,
            Function<Uln, Set<LearnerField>> since) {
        this.mode = mode;
        this.writer = writer;
        this.stored = stored;
        this.identifiers = identifiers;
        this.since = since;
    }

    /** To be called in the order of the file. */
    RowOutcome decide(CheckedRow row, RowMatch match) {
        RowOutcome outcome = outcome(row, match);
        identifiers.decided(row, outcome);
        return outcome;
    }

    private RowOutcome outcome(CheckedRow row, RowMatch match) {
        Optional<Finding> error = row.error();
        if (error.isPresent()) {
            return new RowOutcome(ReturnCode.of(error.get()), null, List.of(), null);
        }
        if (row.details().has(LearnerField.ULN)) {
            return byUln(row, match);
        }
        List<ScoredCandidate> plausible = new ArrayList<>(match.candidates());
        plausible.addAll(writer.candidates(row.details()));
        MatchOutcome outcome = writer.decide(identifiers.weigh(row, plausible));
        Explanation explanation = outcome.explanation();
        if (outcome instanceof MatchOutcome.Exact exact) {
            return matched(row, exact.learner(), explanation);
        } else if (outcome instanceof MatchOutcome.Possible) {
            return unresolved(MatchCode.POSSIBLE_MATCHES, explanation);
        } else if (outcome instanceof MatchOutcome.TooMany) {
            return unresolved(MatchCode.TOO_MANY_MATCHES, explanation);
        }
        return nobody(row, explanation);
    }

    private RowOutcome byUln(CheckedRow row, RowMatch match) {
        Optional<ScoredCandidate> holder = match.ulnHolder();
        if (holder.isEmpty()) {
            return refused(MatchCode.ULN_UNKNOWN, LearnerField.ULN, null);
        }
        Explanation explanation = new Explanation(Explanation.Kind.ULN, List.of(holder.get()), 1);
        if (!match.ulnAgrees()) {
            return refused(MatchCode.ULN_DISAGREES, LearnerField.ULN, explanation);
        }
        return matched(row, holder.get(), explanation);
    }

    /** The row's person is this learner. */
    RowOutcome matched(CheckedRow row, ScoredCandidate learner, Explanation explanation) {
        List<Finding> findings = new ArrayList<>(1);
        ReturnCode code = ReturnCode.RC002;
        RegisteredLearner known = stored.get(learner.uln()).orElse(null);
        if (known != null && mode != Mode.CHECK_ONLY) {
            LearnerDetails before = writer.current(known);
            LearnerDetails after = LearnerUpdate.of(before, row.details(), since.apply(known.uln()), findings);
            if (!after.equals(before)) {
                writer.change(known, after);
                code = ReturnCode.RC003;
            }
        }
        return new RowOutcome(learner.merged() ? ReturnCode.RC004 : code, learner.uln(), findings, explanation);
    }

    /** The row's person is nobody of the register. */
    RowOutcome nobody(CheckedRow row, Explanation explanation) {
        if (mode == Mode.CHECK_ONLY) {
            return unresolved(MatchCode.NOT_FOUND, explanation);
        }
        List<Finding> lacking = LearnerField.NEEDED_TO_REGISTER.stream()
                .filter(field -> !row.details().has(field))
                .map(field -> new Finding(MatchCode.TOO_LITTLE_TO_REGISTER, field))
                .toList();
        if (!lacking.isEmpty()) {
            return new RowOutcome(ReturnCode.RC006, null, lacking, explanation);
        }
        if ("2".equals(row.details().get(LearnerField.ABILITY_TO_SHARE))) {
            return refused(LearnerRowCode.SHARING_NO_LONGER_REFUSED, LearnerField.ABILITY_TO_SHARE, explanation);
        }
        return new RowOutcome(ReturnCode.RC001, writer.add(row.details()), List.of(), explanation);
    }

    private static RowOutcome unresolved(HubCode code, Explanation explanation) {
        return refused(code, null, explanation);
    }

    private static RowOutcome refused(HubCode code, @Nullable LearnerField field, @Nullable Explanation explanation) {
        Finding finding = new Finding(code, field);
        return new RowOutcome(ReturnCode.of(finding), null, List.of(finding), explanation);
    }
}
