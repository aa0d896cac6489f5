package org.learnerhub.domain.enquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.disclosure.Extent;
import org.learnerhub.domain.disclosure.LearnerReading;
import org.learnerhub.domain.disclosure.Told;
import org.learnerhub.domain.enquiry.FindAnswer.Outcome;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.MatchOutcome;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.matching.ScoredCandidate;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Finds learners one at a time (contract 3.1, 3.2, 3.5). An exact match is five equal key fields, as existing clients
 * expect; everybody else who is plausible by the weight of the evidence is a possible match.
 */
public final class FindLearners {

    private static final Set<HubCode> NO_MATTER = Set.of(LearnerRowCode.AGE_OUTSIDE, LearnerRowCode.TEST_DATA);

    private final EnquiryPorts ports;
    private final RowMatcher matcher;
    private final UlnHolders holders;
    private final FindFingerprint fingerprint;
    private final Duration remembered;
    private final InstantSource clock;

    /**
     * @param matcher a strict one
     * @param remembered how long finds are remembered for registering
     */
    public FindLearners(
            EnquiryPorts ports,
            RowMatcher matcher,
            FindFingerprint fingerprint,
            Duration remembered,
            InstantSource clock) {
        this.ports = ports;
        this.matcher = matcher;
        holders = new UlnHolders(matcher);
        this.fingerprint = fingerprint;
        this.remembered = remembered;
        this.clock = clock;
    }

    /**
     * @param sent the five key fields, and what else narrows the search
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where one of the five is missing or a value has the wrong format
     */
    public FindAnswer byDemographics(Call call, FindType type, LearnerDetails sent) {
        Justification by = call.to(Operation.FIND_BY_DEMOGRAPHICS, asked(type));
        Instant now = clock.instant();
        LearnerDetails row = SentDetails.checked(sent, now, LearnerField.KEY_FIELDS, NO_MATTER);
        return ports.gate()
                .tell(
                        by,
                        Operation.FIND_BY_DEMOGRAPHICS,
                        learners -> {
                            Told<FindAnswer> told = byDemographics(learners, call, type, row);
                            ports.finds().forgetBefore(now.minus(remembered));
                            return told;
                        },
                        (entries, answer) -> ports.notedFinds()
                                .note(
                                        entries,
                                        new NotedFind(
                                                call.institution().ukprn(),
                                                fingerprint.of(row),
                                                new RecentFinds.RecentFind(
                                                        now, answer.outcome() == Outcome.POSSIBLE))));
    }

    /**
     * The same for the hub's own people: of each learner no more than it takes to tell who is meant. Nobody registers after
     * it, so it is not remembered as a find.
     *
     * @throws RefusedException as {@link #byDemographics(Call, FindType, LearnerDetails)}, and RIGHT_MISSING
     */
    public FindAnswer byDemographics(Justification by, LearnerDetails sent) {
        LearnerDetails row = SentDetails.checked(sent, clock.instant(), LearnerField.KEY_FIELDS, NO_MATTER);
        return ports.gate().tell(by, Operation.FIND_AS_STAFF, learners -> {
            Looked looked = look(learners, new FoundLearners(learners, false), row);
            Extent extent = looked.answer().learners().isEmpty() ? Extent.NOTHING : Extent.IDENTITY;
            return Told.of(
                    looked.answer(), extent.after(looked.answer().outcome().name()), looked.about());
        });
    }

    private Told<FindAnswer> byDemographics(LearnerReading learners, Call call, FindType type, LearnerDetails row) {
        Looked looked = look(learners, new FoundLearners(learners, call), row);
        return told(call, type, looked.answer(), looked.about());
    }

    private Looked look(LearnerReading learners, FoundLearners found, LearnerDetails row) {
        Map<Uln, LearnerFacts.Facts> known = new HashMap<>();
        MatchOutcome outcome = matcher.decide(matcher.candidates(row, keys -> {
            LearnerFacts.FoundByKeys byKeys = learners.havingKeys(keys);
            known.putAll(byKeys.facts());
            return byKeys.hits();
        }));
        return new Looked(new FindAnswer(outcome(outcome), found.show(candidates(outcome), known)), about(outcome));
    }

    /** @param about whose existence the answer gives away */
    private record Looked(FindAnswer answer, List<Uln> about) {}

    /**
     * Names equal to the stored ones are an exact match, names that agree at some level a possible one; other names are
     * told nothing. The learner whose number was tried is told of it in any case.
     *
     * @param uln empty where it cannot be anybody's
     * @param names given and family name
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where a name is missing or has the wrong format
     */
    public FindAnswer byUln(Call call, FindType type, Optional<Uln> uln, LearnerDetails names) {
        return byUln(call, Operation.FIND_BY_ULN, type, uln, names);
    }

    /** As {@link #byUln(Call, FindType, Optional, LearnerDetails)}. */
    public FindAnswer byUln(Call call, Operation operation, FindType type, Optional<Uln> uln, LearnerDetails names) {
        Justification by = call.to(operation, asked(type));
        LearnerDetails row = SentDetails.checked(
                names, clock.instant(), List.of(LearnerField.FAMILY_NAME, LearnerField.GIVEN_NAME), NO_MATTER);
        return ports.gate().tell(by, operation, learners -> byUln(learners, call, type, uln, row));
    }

    /**
     * Who is proved by another thing than names is an exact match; nobody else is told anything.
     *
     * @param uln empty where it cannot be anybody's
     */
    public FindAnswer byProof(
            Call call, Operation operation, FindType type, Optional<Uln> uln, Predicate<PersonCheck.Held> proof) {
        return ports.gate().tell(call.to(operation, asked(type)), operation, learners -> {
            Optional<PersonCheck.Held> tried = uln.flatMap(one -> holders.find(learners::byUln, one));
            FindAnswer answer = tried.filter(one -> proof.test(new PersonCheck.Held(one.asked(), one.current())))
                    .map(one -> new FindAnswer(
                            one.isLinked() ? Outcome.LINKED : Outcome.EXACT,
                            new FoundLearners(learners, call).show(one)))
                    .orElse(new FindAnswer(Outcome.NOBODY, List.of()));
            return told(
                    call,
                    type,
                    answer,
                    tried.map(one -> one.current().uln()).stream().toList());
        });
    }

    private Told<FindAnswer> byUln(
            LearnerReading learners, Call call, FindType type, Optional<Uln> uln, LearnerDetails row) {
        FoundLearners found = new FoundLearners(learners, call);
        Optional<PersonCheck.Held> tried = uln.flatMap(one -> holders.find(learners::byUln, one));
        FindAnswer answer = tried.map(holder -> new FindAnswer(outcome(row, holder), found.show(holder)))
                .filter(one -> one.outcome() != Outcome.NOBODY)
                .orElse(new FindAnswer(Outcome.NOBODY, List.of()));
        List<Uln> about = tried.stream().map(holder -> holder.current().uln()).toList();
        return told(call, type, answer, about);
    }

    private static String asked(FindType type) {
        return "FindType " + type;
    }

    private static Told<FindAnswer> told(Call call, FindType type, FindAnswer answer, List<Uln> about) {
        FindAnswer told = type == FindType.CHK ? new FindAnswer(answer.outcome(), List.of()) : answer;
        Extent whole = call.may(Right.SEE_REGISTERED_DETAILS) ? Extent.RECORD : Extent.IDENTITY;
        Extent extent = told.learners().isEmpty() ? Extent.NOTHING : whole;
        return Told.of(told, extent.after(told.outcome().name()), about);
    }

    private Outcome outcome(LearnerDetails names, PersonCheck.Held holder) {
        List<RegisteredLearner> records = holder.records();
        if (records.stream().anyMatch(record -> holders.areNamesEqual(names, record))) {
            return holder.isLinked() ? Outcome.LINKED : Outcome.EXACT;
        }
        boolean similar = records.stream().anyMatch(record -> holders.areNamesSimilar(names, record));
        return similar ? Outcome.POSSIBLE : Outcome.NOBODY;
    }

    private static List<ScoredCandidate> candidates(MatchOutcome outcome) {
        if (outcome instanceof MatchOutcome.Exact exact) {
            return List.of(exact.learner());
        }
        return outcome instanceof MatchOutcome.Possible possible ? possible.candidates() : List.of();
    }

    /** Of too many the best. */
    private static List<Uln> about(MatchOutcome outcome) {
        List<ScoredCandidate> people = outcome instanceof MatchOutcome.TooMany many ? many.best() : candidates(outcome);
        return people.stream().map(ScoredCandidate::uln).distinct().toList();
    }

    private static Outcome outcome(MatchOutcome outcome) {
        if (outcome instanceof MatchOutcome.Exact exact) {
            return exact.learner().merged() ? Outcome.LINKED : Outcome.EXACT;
        } else if (outcome instanceof MatchOutcome.Possible) {
            return Outcome.POSSIBLE;
        }
        return outcome instanceof MatchOutcome.TooMany ? Outcome.TOO_MANY : Outcome.NOBODY;
    }
}
