package org.learnerhub.domain.challenge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.disclosure.LearnerSources;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.feed.amend.AmendEvents;
import org.learnerhub.domain.feed.amend.SeenAmendments;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.StandingChange;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.learner.UlnPermutation;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.memory.InMemoryAudit;
import org.learnerhub.domain.memory.InMemoryChallenges;
import org.learnerhub.domain.memory.InMemoryEventLog;
import org.learnerhub.domain.memory.InMemoryNotices;
import org.learnerhub.domain.memory.InMemoryRegister;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.memory.Unasked;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.record.EventState;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.RecordGate;
import org.learnerhub.domain.record.ShownEvents;
import org.learnerhub.domain.record.VerifiedReading;
import org.learnerhub.testkit.SettableClock;

/** Cases over ports in memory: a learner with a result, the college that serves her, and who awarded the result. */
final class CasesInMemory {

    static final Call COLLEGE = call("10099991", Role.LEARNER_REGISTRATION);
    static final Call OTHER_COLLEGE = call("10099992", Role.LEARNER_REGISTRATION);
    static final Call BODY = call("10099993", Role.AWARDING);
    static final Uln LEARNER = new UlnPermutation(new byte[16]).at(1);
    static final Uln SOMEBODY = new UlnPermutation(new byte[16]).at(2);
    static final LocalDate DAY = LocalDate.of(2026, 8, 13);
    static final String CODE = "60145055";

    final InMemoryTransactions transactions = new InMemoryTransactions();
    final SettableClock clock = new SettableClock();
    final InMemoryChallenges challenges = new InMemoryChallenges(transactions);
    final InMemoryNotices notices = new InMemoryNotices(transactions);
    final InMemoryEventLog log = new InMemoryEventLog(transactions);
    final InMemoryAudit audit = new InMemoryAudit(transactions);
    final InMemoryRegister register = new InMemoryRegister(transactions);
    final Map<Uln, List<Uln>> merged = new HashMap<>();
    final Map<String, Long> live = new HashMap<>();

    final ChallengePorts ports = new ChallengePorts(
            transactions,
            challenges,
            notices,
            ulns -> ulns.stream().collect(Collectors.toMap(uln -> uln, this::cluster)),
            new Known(),
            new ReadGate(sources(), audit, clock),
            new Deadlines.Terms(20, List.of(10, 15), WorkingDays.ofEngland(List.of())),
            clock);
    private final RecordGate gate =
            new RecordGate(ports.gate(), log, new ShownEvents(keys -> Map.of(), ukprns -> Map.of(), challenges));
    private final PersonCheck check = new PersonCheck(new RowMatcher(register, MatchModel.standard()));
    final RaiseChallenge raise =
            new RaiseChallenge(ports, new VerifiedReading(gate, check), new NumberReading(gate, check));
    final AnswerChallenge answer = new AnswerChallenge(ports, new AmendEvents(log, new Totals()));
    final CloseChallenge close = new CloseChallenge(ports);
    final ShowChallenges show = new ShowChallenges(ports);
    final KeepChallengeClock keep = new KeepChallengeClock(ports);
    final SeeAmendments see = new SeeAmendments(ports, new SeenAmendments(log));

    CasesInMemory() {
        register.put(LEARNER, details("Odalys", "Quillfeather"));
        register.put(SOMEBODY, details("Tamsin", "Fictive"));
    }

    private LearnerSources sources() {
        return new LearnerSources(
                register,
                Unasked.port(LearnerFacts.class),
                Unasked.port(LearnerVersions.class),
                new Standings(),
                Unasked.port(RegisterPages.class));
    }

    private Cluster cluster(Uln uln) {
        for (Map.Entry<Uln, List<Uln>> one : merged.entrySet()) {
            if (one.getKey().equals(uln) || one.getValue().contains(uln)) {
                List<Uln> all = new ArrayList<>(List.of(one.getKey()));
                all.addAll(one.getValue());
                return new Cluster(one.getKey(), all);
            }
        }
        return Cluster.alone(uln);
    }

    static LearnerDetails details(String given, String family) {
        return LearnerDetails.of(Map.of(
                LearnerField.GIVEN_NAME, given,
                LearnerField.FAMILY_NAME, family,
                LearnerField.DATE_OF_BIRTH, "2008-03-31",
                LearnerField.GENDER, "2",
                LearnerField.POST_CODE, "CV4 9EE"));
    }

    static AskedRecord asked(Uln uln, String given, String family) {
        return new AskedRecord(Optional.of(uln), AskedRecord.person(given, family, null, null), "UserType ORG");
    }

    static AskedRecord odalys() {
        return asked(LEARNER, "Odalys", "Quillfeather");
    }

    private static Call call(String ukprn, Role role) {
        return new Call(
                new Institution(new Ukprn(ukprn), null, "Invented " + ukprn, Set.of(role), "", null, null),
                "Pat Example",
                "call-1");
    }

    static Justification by(Caller caller) {
        return new Justification(caller, "a test", "call-2");
    }

    static Justification staff() {
        return by(new Caller.Staff("Sam"));
    }

    static Justification body() {
        return by(BODY.caller());
    }

    static Justification learner() {
        return by(new Caller.Learner(LEARNER));
    }

    /** As a feed of the awarding body brings it. @return the event */
    long said(Action action, @Nullable String grade) {
        return said(LEARNER, CODE, action, new Achievement(CODE, DAY, null, grade, null, false), 0);
    }

    /** @param later how many days after the result was awarded it is said */
    long said(Uln uln, String code, Action action, Achievement content, int later) {
        return transactions.get(() -> {
            EventKey key =
                    new EventKey(uln, BODY.institution().ukprn(), EventKind.ACHIEVEMENT, code, content.awardDate());
            List<Fact> before = log.ofKeys(List.of(key)).getOrDefault(key, List.of());
            long number = log.lock() + 1;
            long event = before.isEmpty() ? number : before.get(0).event();
            log.append(
                    List.of(new Fact(
                            number,
                            event,
                            key,
                            action,
                            content.awardDate().plusDays(later),
                            null,
                            content,
                            new Fact.Origin(7, (int) number),
                            clock.instant())),
                    List.of(),
                    number);
            return event;
        });
    }

    EventState state(long event) {
        return EventHistory.of(log.ofEvent(event)).now().orElseThrow();
    }

    static ChallengeRequest wrongGrade(long event, String grade) {
        return new ChallengeRequest(
                ChallengeKind.EVENT_WRONG,
                List.of(),
                event,
                null,
                StatedValues.none(),
                new StatedValues(Map.of(StatedValue.ACHIEVED_GRADE, grade)),
                Contact.none(),
                "My certificate says " + grade);
    }

    Challenge one(long number) {
        return challenges.find(number).orElseThrow();
    }

    /** Kinds of what was said, with their addressees. */
    List<String> told(Challenge one) {
        return notices.of(one.reference()).stream()
                .map(kept -> kept.notice().kind() + " " + kept.notice().to())
                .toList();
    }

    private static final class Known implements Institutions {

        private final List<Institution> all =
                List.of(COLLEGE.institution(), OTHER_COLLEGE.institution(), BODY.institution());

        @Override
        public Optional<Institution> find(Ukprn ukprn) {
            return all.stream().filter(one -> one.ukprn().equals(ukprn)).findFirst();
        }

        @Override
        public Optional<Institution> findByOrganisationRef(String organisationRef) {
            return Optional.empty();
        }

        @Override
        public void save(Institution institution) {
            throw new AssertionError("not asked");
        }

        @Override
        public Optional<Institution> change(Ukprn ukprn, UnaryOperator<Institution> change) {
            throw new AssertionError("not asked");
        }

        @Override
        public List<Institution> all() {
            return all;
        }

        @Override
        public List<Institution> from(String ukprn, int most) {
            throw new AssertionError("not asked");
        }
    }

    private final class Totals implements FeedTotals {

        @Override
        public long live(Ukprn sender, EventKind kind) {
            return live.getOrDefault(sender + "" + kind, 0L);
        }

        @Override
        public void add(Ukprn sender, EventKind kind, long more) {
            live.merge(sender + "" + kind, more, Long::sum);
        }
    }

    private final class Standings implements LearnerStandings {
        @Override
        public void change(List<StandingChange> changes, Instant at) {
            throw new AssertionError("not asked");
        }

        @Override
        public void dropKeys(long entry, long[] keys) {
            throw new AssertionError("not asked");
        }

        @Override
        public Map<Uln, List<RegisteredLearner>> mergedInto(Collection<Uln> masters) {
            Map<Uln, List<RegisteredLearner>> found = new HashMap<>();
            merged.forEach((master, ulns) -> {
                if (masters.contains(master)) {
                    found.put(master, ulns.stream().map(register::byUln).toList());
                }
            });
            return found;
        }
    }
}
