package org.learnerhub.domain.registration.allocation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Mode;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.learner.UlnSupply;
import org.learnerhub.domain.matching.Explanation;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.problem.ReviewCode;
import org.learnerhub.domain.problem.StewardshipCode;
import org.learnerhub.domain.registration.LearnerChunks;
import org.learnerhub.domain.registration.LearnerIdentifiers;
import org.learnerhub.domain.registration.MatchTerms;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.RowOutcome;

/**
 * Carries out what a person says of one row, as allocation would: the same updates, the same numbers, by the rules of
 * the row's batch and against the register as it stands. Answers are given under the register's lock.
 */
public final class DecideRow {

    private final LearnerRegister register;
    private final LearnerIdentifiers identifiers;
    private final LearnerChunks chunks;
    private final MatchTerms terms;
    private final Matchers matchers;
    private final UlnPermutation permutation;

    /** @param ulnKey that of batches */
    public DecideRow(RegistrationPorts ports, Matchers matchers, byte[] ulnKey) {
        register = ports.register();
        identifiers = ports.identifiers();
        chunks = ports.chunks();
        terms = ports.terms();
        this.matchers = matchers;
        permutation = new UlnPermutation(ulnKey);
    }

    /** @throws IllegalStateException where the batch has no such row */
    public RowInQuestion look(Batch batch, int row) {
        RowPlace place = RowPlace.of(batch, row, chunks);
        MatchRules rules = terms.rules(batch.id());
        RowMatcher matcher = matchers.by(rules);
        List<ScoredCandidate> candidates = match(batch, place.row(), place.row().details(), register.lastEntry())
                .candidates();
        return new RowInQuestion(batch, rules, place.row(), place.outcome(), candidates, matcher.decide(candidates));
    }

    /**
     * The row's person is the holder of this number: one of those whom the row may be, or somebody with the row's names,
     * as if the number stood on the row. What was said of the learner after the row's batch was received stays.
     *
     * @param versions where to see what was said since
     * @param state as locked; written back where something changes
     */
    public RowAnswer same(
            RowInQuestion question, Uln uln, LearnerVersions versions, RegisterState state, Instant at, String source) {
        CheckedRow row = question.row();
        LearnerDetails named = row.details().with(LearnerField.ULN, uln.toString());
        RowMatch match = match(question.batch(), row, named, state.lastEntry());
        ScoredCandidate holder = match.byUln();
        if (holder == null) {
            boolean known = register.findByUln(List.of(uln)).containsKey(uln);
            return RowAnswer.refused(known ? StewardshipCode.LEARNER_DELETED : StewardshipCode.LEARNER_UNKNOWN);
        }
        boolean listed = match.candidates().stream().anyMatch(one -> one.uln().equals(holder.uln()));
        if (!listed && !match.ulnAgrees()) {
            return RowAnswer.refused(ReviewCode.REVIEW_SOMEBODY_ELSE);
        }
        Explanation explanation =
                listed ? question.outcome().explanation() : new Explanation(Explanation.Kind.ULN, List.of(holder), 1);
        Instant received = question.batch().receivedAt();
        return carryOut(
                question,
                match,
                learner -> LateChanges.since(received, versions.of(learner)),
                state,
                at,
                source,
                decision -> decision.matched(question.row(), holder, explanation));
    }

    /**
     * The row's person is nobody of the register. Refused where somebody came since whom matching would have taken, or
     * who has the same five key fields: nobody gets a second number unseen.
     *
     * @param seen entries of the learners whom whoever decides was shown
     * @param state as locked; written back where something changes
     */
    public RowAnswer isNew(
            RowInQuestion question, Collection<Long> seen, RegisterState state, Instant at, String source) {
        RowMatcher matcher = matchers.by(question.rules());
        RowMatch match = match(question.batch(), question.row(), question.row().details(), state.lastEntry());
        boolean unseen = match.candidates().stream()
                .filter(one -> one.fiveFieldsEqual() || matcher.mayMatch(one))
                .anyMatch(one -> !seen.contains(one.entry()));
        if (unseen) {
            return RowAnswer.refused(ReviewCode.REVIEW_SOMEBODY_SINCE);
        }
        Explanation explanation = matcher.decide(match.candidates()).explanation();
        return carryOut(
                question,
                match,
                learner -> Set.of(),
                state,
                at,
                source,
                decision -> decision.nobody(question.row(), explanation));
    }

    private RowAnswer carryOut(
            RowInQuestion question,
            RowMatch match,
            Function<Uln, Set<LearnerField>> since,
            RegisterState state,
            Instant at,
            String source,
            Function<RowDecision, RowOutcome> word) {
        RowMatcher matcher = matchers.by(question.rules());
        UlnSupply ulns = new UlnSupply(register, permutation, state.ulnPosition(), 1);
        ChunkWriter writer = new ChunkWriter(matcher, ulns, state.lastEntry(), source);
        StoredDetails stored = StoredDetails.of(register, matcher, List.of(match));
        RowOutcome outcome = word.apply(
                new RowDecision(Mode.FULL, writer, stored, new FileIdentifiers(question.batch(), matcher), since));
        writer.write(register, at);
        long last = register.lockForAllocation().lastEntry();
        return new RowAnswer.Given(outcome, last > state.lastEntry() ? last : 0);
    }

    /** @param asked the row's details, with a number where one was named */
    private RowMatch match(Batch batch, CheckedRow row, LearnerDetails asked, long upTo) {
        RowMatcher matcher = matchers.by(terms.rules(batch.id()));
        RowMatch match = requireNonNull(matcher.match(List.of(asked), upTo).get(0));
        FileIdentifiers called =
                new IdentifierLookUp(register, identifiers, matcher).look(batch, List.of(row), List.of(match));
        return match.with(RowMatcher.best(called.weigh(row, match.candidates())));
    }
}
