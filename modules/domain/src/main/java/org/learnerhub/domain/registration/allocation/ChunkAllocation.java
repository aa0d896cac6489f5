package org.learnerhub.domain.registration.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.learner.UlnSupply;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.registration.LearnerChunks;
import org.learnerhub.domain.registration.LearnerIdentifiers;
import org.learnerhub.domain.registration.MatchTerms;
import org.learnerhub.domain.registration.MatchableRows;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.RowOutcome;

/**
 * Decides the rows of one chunk in order and writes what follows to the register. Runs under the register's lock, so
 * it sees everybody who entered before, also by this batch; what matching saw earlier is brought up to date first.
 */
public final class ChunkAllocation {

    private final LearnerRegister register;
    private final LearnerIdentifiers identifiers;
    private final LearnerChunks chunks;
    private final MatchTerms terms;
    private final Matchers matchers;
    private final UlnPermutation permutation;

    /** @param ulnKey see {@link UlnPermutation} */
    public ChunkAllocation(RegistrationPorts ports, Matchers matchers, byte[] ulnKey) {
        register = ports.register();
        identifiers = ports.identifiers();
        chunks = ports.chunks();
        terms = ports.terms();
        this.matchers = matchers;
        permutation = new UlnPermutation(ulnKey);
    }

    /** @param state as locked by the caller; written back as the chunk leaves it */
    synchronized AllocatedChunk allocate(Batch batch, int chunk, LearnerRegister.RegisterState state, Instant at) {
        MatchTerms.Terms settled = terms.of(batch.id());
        Mode mode = RegistrationJob.mode(batch.job());
        RowMatcher matcher = matchers.by(settled.rules());
        List<CheckedRow> rows = chunks.rows(batch.id(), chunk);
        List<LearnerDetails> matchable = MatchableRows.of(rows);
        List<RowMatch> matches = new FreshMatches(register, matcher)
                .bringUpToDate(
                        matchable, chunks.matches(batch.id(), chunk), settled.registerEntry(), state.lastEntry());
        FileIdentifiers called = new IdentifierLookUp(register, identifiers, matcher).look(batch, rows, matches);
        UlnSupply ulns = new UlnSupply(register, permutation, state.ulnPosition(), rows.size());
        ChunkWriter writer = new ChunkWriter(matcher, ulns, state.lastEntry(), "job " + batch.id());
        StoredDetails stored = StoredDetails.of(register, matcher, weighed(called, rows, matches));
        RowDecision decision = new RowDecision(mode, writer, stored, called);
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
        if (mode != Mode.CHECK_ONLY) {
            identifiers.keep(batch.identity().ukprn(), called.sightings());
        }
        return new AllocatedChunk(rows, outcomes, changing);
    }

    /** As far as can be told before the first row is decided. */
    private static List<RowMatch> weighed(FileIdentifiers called, List<CheckedRow> rows, List<RowMatch> matches) {
        List<RowMatch> weighed = new ArrayList<>(matches.size());
        for (int i = 0; i < matches.size(); i++) {
            RowMatch match = matches.get(i);
            weighed.add(match.with(called.weigh(rows.get(i), match.candidates())));
        }
        return weighed;
    }
}
