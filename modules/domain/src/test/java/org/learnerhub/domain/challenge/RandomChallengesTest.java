package org.learnerhub.domain.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.challenge.CasesInMemory.BODY;
import static org.learnerhub.domain.challenge.CasesInMemory.COLLEGE;
import static org.learnerhub.domain.challenge.CasesInMemory.body;
import static org.learnerhub.domain.challenge.CasesInMemory.by;
import static org.learnerhub.domain.challenge.CasesInMemory.learner;
import static org.learnerhub.domain.challenge.CasesInMemory.odalys;
import static org.learnerhub.domain.challenge.CasesInMemory.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.challenge.ChallengeState.Word;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent.Achievement;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.domain.record.HistoryVerdict;

/** Whatever is raised, said, answered and fed, in whatever order, by whatever clock: no event, word or deadline is lost. */
class RandomChallengesTest {

    private static final int SEQUENCES = 150;
    private static final int STEPS = 40;

    private final Set<Word> met = EnumSet.noneOf(Word.class);

    @Test
    void no_sequence_loses_an_event_a_word_or_a_deadline() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            new Sequence(seed).run();
        }
        assertThat(met).as("every state was met").containsExactlyInAnyOrder(Word.values());
    }

    private final class Sequence {

        private final long seed;
        private final Random random;
        private final CasesInMemory hub = new CasesInMemory();
        private final Map<Long, String> events = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final Map<Long, List<ChallengeStep>> seen = new HashMap<>();
        private List<Fact> facts = List.of();

        Sequence(long seed) {
            this.seed = seed;
            random = new Random(seed);
        }

        void run() {
            feed("Q0");
            for (int step = 0; step < STEPS; step++) {
                attempt(one());
                hub.keep.keep();
                if (random.nextInt(4) == 0) {
                    hub.see.look();
                }
                check();
            }
        }

        private Runnable one() {
            return switch (random.nextInt(9)) {
                case 0 -> () -> feed("Q" + random.nextInt(3));
                case 1, 2 -> this::raise;
                case 3 -> this::raiseMissing;
                case 4 -> () -> hub.clock.advance(Duration.ofDays(random.nextInt(12)));
                case 5 -> () -> on(number -> hub.answer.answer(party(), number, word(), answer()));
                case 6 -> () -> on(number -> hub.close.refuse(party(), number, word()));
                case 7 -> () -> on(number -> hub.close.withdraw(party(), number, word()));
                default ->
                    () -> on(number ->
                            hub.close.pass(staff(), number, BODY.institution().ukprn(), word()));
            };
        }

        /** What is refused leaves everything as it was, its words too. */
        private void attempt(Runnable deed) {
            int said = words.size();
            try {
                deed.run();
            } catch (RefusedException e) {
                words.subList(said, words.size()).clear();
            }
        }

        private String word() {
            String word = "word " + seed + "." + words.size() + ".";
            words.add(word);
            return word;
        }

        private void on(Consumer<Long> deed) {
            int cases = hub.challenges.all().size();
            if (cases > 0) {
                deed.accept(1L + random.nextInt(cases));
            }
        }

        private Justification party() {
            return List.of(staff(), body(), learner(), by(COLLEGE.caller())).get(random.nextInt(4));
        }

        private Answer answer() {
            StatedValues values = new StatedValues(Map.of(StatedValue.ACHIEVED_GRADE, grade()));
            return List.of(
                            new Answer.InWords(),
                            new Answer.Correct(values),
                            new Answer.Remove(),
                            new Answer.Add(values),
                            new Answer.Settle())
                    .get(random.nextInt(5));
        }

        private String grade() {
            return "" + (char) ('A' + random.nextInt(4));
        }

        private void raise() {
            ChallengeKind kind = ChallengeKind.values()[random.nextInt(ChallengeKind.values().length)];
            String words = word();
            RaiseAnswer answer = hub.raise.byLearner(
                    learner(),
                    new ChallengeRequest(
                            kind,
                            List.of(),
                            1L + random.nextInt(4),
                            null,
                            StatedValues.none(),
                            new StatedValues(Map.of(StatedValue.ACHIEVED_GRADE, grade())),
                            Contact.none(),
                            words));
            if (answer.outcome() != RaiseAnswer.Outcome.RAISED) {
                this.words.remove(words);
            }
        }

        private void raiseMissing() {
            String words = word();
            RaiseAnswer answer = hub.raise.inTheNameOf(
                    COLLEGE,
                    odalys(),
                    new ChallengeRequest(
                            ChallengeKind.EVENT_MISSING,
                            List.of(),
                            null,
                            null,
                            StatedValues.none(),
                            new StatedValues(Map.of(
                                    StatedValue.ACCREDITATION_NUMBER,
                                    "Q" + random.nextInt(5),
                                    StatedValue.ACHIEVED_DATE,
                                    CasesInMemory.DAY.toString(),
                                    StatedValue.AWARDING_BODY,
                                    random.nextBoolean() ? "10099993" : "nobody")),
                            Contact.none(),
                            words));
            if (answer.outcome() != RaiseAnswer.Outcome.RAISED) {
                this.words.remove(words);
            }
        }

        /** Only what the rules of histories allow, as loading does. */
        private void feed(String code) {
            Achievement content = new Achievement(code, CasesInMemory.DAY, null, grade(), null, false);
            Action action = Action.values()[random.nextInt(4)];
            List<Fact> before = hub.log.facts().stream()
                    .filter(fact -> fact.key().code().equals(code))
                    .toList();
            long number = hub.log.lastNumber() + 1;
            Fact fact = new Fact(
                    number,
                    before.isEmpty() ? number : before.get(0).event(),
                    before.isEmpty() ? key(code) : before.get(0).key(),
                    action,
                    LocalDate.ofInstant(hub.clock.instant(), WorkingDays.LONDON),
                    null,
                    content,
                    new Fact.Origin(7, (int) number),
                    hub.clock.instant());
            if (EventHistory.of(before).plus(fact) instanceof HistoryVerdict.Accepted) {
                int later = (int) (fact.actionDate().toEpochDay() - CasesInMemory.DAY.toEpochDay());
                events.put(hub.said(CasesInMemory.LEARNER, code, action, content, later), code);
            }
        }

        private static EventKey key(String code) {
            return new EventKey(
                    CasesInMemory.LEARNER, BODY.institution().ukprn(), EventKind.ACHIEVEMENT, code, CasesInMemory.DAY);
        }

        private void check() {
            String where = "sequence " + seed;
            assertThat(hub.log.facts().subList(0, facts.size()))
                    .as(where + ": no fact is changed or gone")
                    .isEqualTo(facts);
            facts = List.copyOf(hub.log.facts());
            assertThat(events.keySet())
                    .as(where + ": every event has its history")
                    .allSatisfy(event -> assertThat(
                                    EventHistory.of(hub.log.ofEvent(event)).now())
                            .isPresent());
            hub.challenges.all().forEach(one -> check(where, one));
            List<String> kept = hub.challenges.all().stream()
                    .flatMap(one -> one.steps().stream())
                    .map(ChallengeStep::words)
                    .toList();
            assertThat(kept).as(where + ": every word is kept").containsAll(words);
        }

        private void check(String where, Challenge one) {
            met.add(one.state().word());
            List<ChallengeStep> before = seen.getOrDefault(one.number(), List.of());
            assertThat(one.steps().subList(0, before.size()))
                    .as(where + ": no step is changed or gone")
                    .isEqualTo(before);
            seen.put(one.number(), one.steps());
            Long event = one.claim().event();
            assertThat(event != null
                            && hub.challenges.challenged(List.of(event)).containsKey(event))
                    .as(where + ": an event is under challenge while a case about it is open")
                    .isEqualTo(event != null
                            && hub.challenges.all().stream()
                                    .anyMatch(other -> other.isOpen()
                                            && event.equals(other.claim().event())));
            if (one.isOpen()) {
                Instant now = hub.clock.instant();
                Deadlines deadlines = one.claim().deadlines();
                long due = deadlines.reminders().stream()
                        .filter(at -> !at.isAfter(now))
                        .count();
                assertThat((long) one.count(ChallengeStep.Kind.REMINDED))
                        .as(where + ": reminders")
                        .isEqualTo(due);
                assertThat(one.state() instanceof ChallengeState.Overdue)
                        .as(where + ": overdue when the time is over")
                        .isEqualTo(!deadlines.overdue().isAfter(now));
                assertThat(hub.told(one))
                        .as(where + ": who has to answer was told")
                        .anyMatch(told -> told.startsWith("challenge-to-answer"));
            } else {
                assertThat(hub.told(one))
                        .as(where + ": the outcome was told")
                        .anyMatch(told -> told.matches("challenge-(amended|refused|withdrawn) OfLearner.*")
                                || told.matches(
                                        "challenge-(amended|refused|withdrawn) OfInstitution.ukprn=10099991.*"));
            }
        }
    }
}
