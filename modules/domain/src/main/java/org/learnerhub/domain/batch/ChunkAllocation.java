package org.learnerhub.domain.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;

/**
 * Decides the rows of one chunk in order and writes what follows to the register. Runs under the register's lock, so
 * it sees everybody who entered before, also by this batch; what matching saw earlier is brought up to date first.
 */
public final class ChunkAllocation {

    private final LearnerRegister register;
    private final ChunkStore chunks;
    private final Matchers matchers;
    private final UlnPermutation permutation;

    /** @param ulnKey see {@link UlnPermutation} */
    public ChunkAllocation(BatchPorts ports, Matchers matchers, byte[] ulnKey) {
        register = ports.register();
        chunks = ports.chunks();
        this.matchers = matchers;
        permutation = new UlnPermutation(ulnKey);
    }

    /** @param state as locked by the caller; written back as the chunk leaves it */
    synchronized AllocatedChunk allocate(Batch batch, int chunk, LearnerRegister.RegisterState state, Instant at) {
        Batch.Checked checked = batch.checkedOrThrow();
        RowMatcher matcher = matchers.by(batch.rules());
        List<CheckedRow> rows = chunks.rows(batch.id(), chunk);
        List<LearnerDetails> matchable = MatchableRows.of(rows);
        List<RowMatch> matches = new FreshMatches(register, matcher)
                .bringUpToDate(
                        matchable, chunks.matches(batch.id(), chunk), checked.registerEntry(), state.lastEntry());
        UlnSupply ulns = new UlnSupply(register, permutation, state.ulnPosition(), rows.size());
        ChunkWriter writer = new ChunkWriter(matcher, ulns, state.lastEntry(), "job " + batch.id());
        RowDecision decision = new RowDecision(checked.jobType(), writer, StoredDetails.of(register, matcher, matches));
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        Set<Integer> changing = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            int before = writer.changes();
            outcomes.add(decision.decide(rows.get(i), matches.get(i)));
            if (writer.changes() > before) {
                changing.add(i);
            }
        }
        writer.write(register, at);
        return new AllocatedChunk(rows, outcomes, changing);
    }
}
