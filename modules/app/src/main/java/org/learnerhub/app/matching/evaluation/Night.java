package org.learnerhub.app.matching.evaluation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.batch.Batch;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.MatchOutcome;
import org.learnerhub.domain.matching.RowMatch;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;

/**
 * Takes a batch through matching as a FUL job: rows in order, in chunks; whoever is new enters the register, so that
 * later rows meet them. Learners who are matched do not change.
 */
final class Night {

    private final MemoryRegister register;
    private final RowMatcher matcher;
    private final Truth truth;
    private final TruePeople people;
    private final Tally tally = new Tally();
    private final UlnPermutation numbers = new UlnPermutation(new byte[16]);
    private long position;
    private long rows;
    private long withError;
    private long withoutTruth;
    private long plausible;
    private final WrongRows wrong;
    private final KnownIdentifiers identifiers;

    Night(
            MemoryRegister register,
            KnownIdentifiers identifiers,
            RowMatcher matcher,
            Truth truth,
            TruePeople people,
            WrongRows wrong) {
        this.register = register;
        this.identifiers = identifiers;
        this.matcher = matcher;
        this.truth = truth;
        this.people = people;
        this.wrong = wrong;
    }

    /** @param done told the number of rows decided, after each chunk */
    void run(Iterator<CheckedRow> batch, LongConsumer done) {
        List<CheckedRow> chunk = new ArrayList<>(Batch.CHUNK_ROWS);
        while (batch.hasNext()) {
            chunk.add(batch.next());
            if (chunk.size() == Batch.CHUNK_ROWS || !batch.hasNext()) {
                decide(chunk);
                rows += chunk.size();
                done.accept(rows);
                chunk.clear();
            }
        }
    }

    private void decide(List<CheckedRow> chunk) {
        long before = register.lastEntry();
        register.mark();
        List<LearnerDetails> matchable = chunk.stream()
                .map(row -> row.error().isPresent() ? LearnerDetails.nothing() : row.details())
                .toList();
        List<RowMatch> matches = matcher.match(matchable, before);
        for (int i = 0; i < chunk.size(); i++) {
            CheckedRow row = chunk.get(i);
            if (row.error().isPresent()) {
                withError++;
            } else {
                decide(row, matches.get(i), before);
            }
        }
    }

    private void decide(CheckedRow row, RowMatch match, long before) {
        TrueRow who = truth.of(row);
        withoutTruth += who == null ? 1 : 0;
        long person =
                who == null ? TruePeople.UNKNOWN : people.of(who, row.original().text(LearnerField.MIS_IDENTIFIER));
        End end;
        @Nullable Uln answer = null;
        Standing standing = people.standing(person);
        if (row.details().has(LearnerField.ULN)) {
            end = byUln(match, person);
        } else {
            MatchOutcome outcome = outcome(row, match, before);
            if (outcome instanceof MatchOutcome.Exact exact) {
                answer = exact.learner().uln();
                identifiers.answered(row, answer, false);
            }
            end = end(outcome, person);
            if (end == End.NOBODY) {
                allocate(row, person);
            }
        }
        boolean missed = end == End.NOBODY && standing != Standing.NEW;
        if (who != null && (end == End.WRONG || missed)) {
            wrong.note(row.row(), standing, end, answer);
        }
        if (who != null) {
            tally.count(standing, end, who);
            notePair(who, end, answer);
        }
    }

    private void notePair(TrueRow who, End end, @Nullable Uln answer) {
        String other = who.other();
        if (other != null) {
            boolean merged = answer != null && people.owner(answer) == people.other(other);
            tally.pairs().count(PairEnd.of(end, merged), who);
        }
    }

    private MatchOutcome outcome(CheckedRow row, RowMatch match, long before) {
        List<ScoredCandidate> plausible = new ArrayList<>(match.candidates());
        plausible.addAll(matcher.candidates(List.of(row.details()), before, register.lastEntry())
                .get(0)
                .candidates());
        this.plausible += plausible.size();
        return matcher.decide(identifiers.weigh(row, plausible, matcher));
    }

    private End byUln(RowMatch match, long person) {
        return match.ulnAgrees()
                ? match.ulnHolder().map(holder -> matched(holder, person)).orElse(End.REFUSED)
                : End.REFUSED;
    }

    private End end(MatchOutcome outcome, long person) {
        if (outcome instanceof MatchOutcome.Exact exact) {
            return matched(exact.learner(), person);
        }
        if (outcome instanceof MatchOutcome.None) {
            return End.NOBODY;
        }
        boolean listed = outcome.explanation().candidates().stream()
                .anyMatch(candidate -> people.owner(candidate.uln()) == person);
        return listed || people.standing(person) == Standing.NEW ? End.LISTED : End.UNLISTED;
    }

    private End matched(ScoredCandidate learner, long person) {
        people.matched(learner.uln(), person);
        return people.owner(learner.uln()) == person ? End.RIGHT : End.WRONG;
    }

    private void allocate(CheckedRow checked, long person) {
        LearnerDetails row = checked.details();
        boolean enough = LearnerField.NEEDED_TO_REGISTER.stream().allMatch(row::has)
                && !row.text(LearnerField.ABILITY_TO_SHARE).equals("2");
        if (!enough) {
            return;
        }
        Uln uln = numbers.at(position++);
        while (!register.add(uln, row)) {
            uln = numbers.at(position++);
        }
        people.gave(uln, person);
        identifiers.answered(checked, uln, true);
    }

    Tally tally() {
        return tally;
    }

    TruePeople people() {
        return people;
    }

    long rows() {
        return rows;
    }

    /** Rows that the row checks reject; they are matched with nobody and counted nowhere else. */
    long withError() {
        return withError;
    }

    /** Rows of which the truth says nothing; they are decided and counted nowhere else. */
    long withoutTruth() {
        return withoutTruth;
    }

    /** Plausible candidates of all rows. */
    long plausible() {
        return plausible;
    }
}
