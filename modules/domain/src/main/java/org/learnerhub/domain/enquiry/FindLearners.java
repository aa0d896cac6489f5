package org.learnerhub.domain.enquiry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.domain.enquiry.Disclosure.Shown;
import org.learnerhub.domain.enquiry.FindAnswer.Outcome;
import org.learnerhub.domain.learner.LearnerDetails;
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
    private final FoundLearners found;
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
        holders = new UlnHolders(ports.register(), matcher);
        found = new FoundLearners(ports);
        this.fingerprint = fingerprint;
        this.remembered = remembered;
        this.clock = clock;
    }

    /**
     * @param sent the five key fields, and what else narrows the search
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where one of the five is missing or a value has the wrong format
     */
    public FindAnswer byDemographics(Asker asker, FindType type, LearnerDetails sent) {
        Instant now = clock.instant();
        LearnerDetails row = SentDetails.checked(sent, now, LearnerField.KEY_FIELDS, NO_MATTER);
        Map<Uln, LearnerFacts.Facts> known = new HashMap<>();
        MatchOutcome outcome = matcher.decide(matcher.candidates(row, keys -> {
            LearnerFacts.FoundByKeys byKeys = ports.facts().havingKeys(keys);
            known.putAll(byKeys.facts());
            return byKeys.hits();
        }));
        FindAnswer answer = new FindAnswer(outcome(outcome), found.show(asker, candidates(outcome), known));
        RecentFinds.RecentFind find = new RecentFinds.RecentFind(now, answer.outcome() == Outcome.POSSIBLE);
        ports.finds().forgetBefore(now.minus(remembered));
        return told(
                asker,
                "learnerByDemographics",
                type,
                answer,
                about(outcome),
                disclosure -> ports.disclosures()
                        .note(
                                disclosure,
                                new NotedFind(asker.institution().ukprn(), fingerprint.of(row), find),
                                ports.finds()));
    }

    /**
     * Names equal to the stored ones are an exact match, names that agree at some level a possible one; other names are
     * told nothing. The learner whose number was tried is told of it in any case.
     *
     * @param uln empty where it cannot be anybody's
     * @param names given and family name
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where a name is missing or has the wrong format
     */
    public FindAnswer byUln(Asker asker, FindType type, Optional<Uln> uln, LearnerDetails names) {
        LearnerDetails row = SentDetails.checked(
                names, clock.instant(), List.of(LearnerField.FAMILY_NAME, LearnerField.GIVEN_NAME), NO_MATTER);
        Optional<UlnHolders.Holder> tried = uln.flatMap(holders::find);
        FindAnswer answer = tried.map(holder -> new FindAnswer(outcome(row, holder), found.show(asker, holder)))
                .filter(one -> one.outcome() != Outcome.NOBODY)
                .orElse(new FindAnswer(Outcome.NOBODY, List.of()));
        List<Uln> about = tried.stream().map(holder -> holder.current().uln()).toList();
        return told(asker, "learnerByULN", type, answer, about, ports.disclosures());
    }

    /** Notes first, then tells. */
    private static FindAnswer told(
            Asker asker, String operation, FindType type, FindAnswer answer, List<Uln> about, Disclosures noting) {
        FindAnswer told = type == FindType.CHK ? new FindAnswer(answer.outcome(), List.of()) : answer;
        Shown shown = told.learners().isEmpty() ? Shown.NOTHING : asker.maySeeAll() ? Shown.RECORD : Shown.IDENTITY;
        noting.note(new Disclosure(
                asker, operation, "FindType " + type, told.outcome().name(), shown, about));
        return told;
    }

    private Outcome outcome(LearnerDetails names, UlnHolders.Holder holder) {
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
