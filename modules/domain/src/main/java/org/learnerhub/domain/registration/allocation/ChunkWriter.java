package org.learnerhub.domain.registration.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerChange;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnSupply;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.MatchOutcome;
import org.learnerhub.domain.matching.Newcomers;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;

/** Collects what a chunk brings to the register; later rows of the chunk see it already. */
final class ChunkWriter {

    private final RowMatcher matcher;
    private final UlnSupply ulns;
    private final String source;
    private final List<NewLearner> added = new ArrayList<>();
    private final Newcomers newcomers;
    private final Map<Uln, Pending> changed = new LinkedHashMap<>();
    private long lastEntry;
    private int changes;

    ChunkWriter(RowMatcher matcher, UlnSupply ulns, long lastEntry, String source) {
        this.matcher = matcher;
        newcomers = matcher.newcomers();
        this.ulns = ulns;
        this.lastEntry = lastEntry;
        this.source = source;
    }

    Uln add(LearnerDetails row) {
        LearnerDetails details = row.toBuilder()
                .set(LearnerField.ULN, null)
                .set(LearnerField.MIS_IDENTIFIER, null)
                .build();
        NewLearner learner = new NewLearner(
                ++lastEntry, ulns.next(), details, BlockingKeys.of(details).toArray());
        newcomers.add(registered(learner), learner.keys());
        added.add(learner);
        return learner.uln();
    }

    /** Plausible learners among those that this chunk has added so far. */
    List<ScoredCandidate> candidates(LearnerDetails row) {
        return newcomers.candidates(row);
    }

    MatchOutcome decide(List<ScoredCandidate> plausible) {
        return matcher.decide(plausible);
    }

    /** The details as this chunk has left them so far. */
    LearnerDetails current(RegisteredLearner stored) {
        Pending pending = changed.get(stored.uln());
        return pending == null ? stored.details() : pending.details;
    }

    void change(RegisteredLearner stored, LearnerDetails details) {
        changes++;
        changed.put(stored.uln(), new Pending(stored, details));
    }

    /** How often it changed somebody's details so far. */
    int changes() {
        return changes;
    }

    void write(LearnerRegister register, Instant at) {
        List<LearnerChange> changes = changed.values().stream()
                .map(pending -> new LearnerChange(
                        pending.before,
                        pending.details,
                        BlockingKeys.broughtBy(pending.before.details(), pending.details),
                        ++lastEntry,
                        source))
                .toList();
        if (!added.isEmpty()) {
            register.add(added, at, source);
        }
        if (!changes.isEmpty()) {
            register.change(changes, at);
        }
        if (!added.isEmpty() || !changes.isEmpty()) {
            register.save(new LearnerRegister.RegisterState(lastEntry, ulns.position()));
        }
    }

    private static RegisteredLearner registered(NewLearner learner) {
        return new RegisteredLearner(
                learner.entry(), learner.uln(), LearnerStatus.LIVE, null, learner.entry(), 1, learner.details());
    }

    private record Pending(RegisteredLearner before, LearnerDetails details) {}
}
