package org.learnerhub.testkit.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.challenge.SampleChallenges.AT;
import static org.learnerhub.testkit.challenge.SampleChallenges.BODY;
import static org.learnerhub.testkit.challenge.SampleChallenges.COLLEGE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.ChallengeStep.Kind;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.challenge.Challenges.Filter;
import org.learnerhub.domain.challenge.Challenges.Side;
import org.learnerhub.domain.challenge.Claim;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SampleLearners;

/** What every {@link Challenges} must do. */
public abstract class ChallengesContract {

    private Challenges challenges;
    private UnitOfWork work;

    /** The adapter over an empty database. */
    protected abstract Challenges fresh();

    /** Transactions of the same database. */
    protected abstract UnitOfWork work();

    @BeforeEach
    void openAdapter() {
        challenges = fresh();
        work = work();
    }

    private Challenge added(Claim claim) {
        return work.get(() -> challenges
                .add(claim, List.of(SampleChallenges.raised(claim), SampleChallenges.passed(BODY)))
                .orElseThrow());
    }

    private void appended(Challenge before, Kind kind) {
        work.run(() -> {
            Challenge locked = challenges.lock(before.number()).orElseThrow();
            challenges.append(locked, locked.plus(SampleChallenges.step(kind, COLLEGE, "Łuk 漢", null)));
        });
    }

    @Test
    void a_case_is_found_as_it_was_added_whatever_was_said() {
        Challenge full = added(SampleChallenges.ofEvent(1, 70, COLLEGE));
        Claim bare = SampleChallenges.ofNumber(2);
        Challenge other = work.get(() ->
                challenges.add(bare, List.of(SampleChallenges.raised(bare))).orElseThrow());

        assertThat(challenges.find(full.number())).contains(full);
        assertThat(challenges.find(other.number())).contains(other);
        assertThat(other.number()).isGreaterThan(full.number());
        assertThat(challenges.find(other.number() + 1)).isEmpty();
    }

    @Test
    void steps_are_added_behind_those_that_are_there() {
        Challenge one = added(SampleChallenges.ofEvent(1, 70, COLLEGE));
        appended(one, Kind.REMINDED);
        appended(one, Kind.ANSWERED);

        assertThat(challenges.find(one.number()).orElseThrow().steps())
                .startsWith(one.steps().toArray(new ChallengeStep[0]))
                .extracting(step -> step.kind())
                .containsExactly(Kind.RAISED, Kind.PASSED, Kind.REMINDED, Kind.ANSWERED);
    }

    @Test
    void of_one_subject_only_one_case_is_open() {
        Claim claim = SampleChallenges.ofEvent(1, 70, COLLEGE);
        Challenge first = added(claim);

        assertThat(work.get(() -> challenges.add(claim, List.of(SampleChallenges.raised(claim)))))
                .isEmpty();
        assertThat(challenges.openWith(claim.subject())).contains(first);

        appended(first, Kind.WITHDRAWN);
        assertThat(challenges.openWith(claim.subject())).isEmpty();
        assertThat(added(claim).number()).isGreaterThan(first.number());
        assertThat(challenges.find(first.number())).isPresent();
    }

    @Test
    void an_event_is_challenged_while_a_case_about_it_is_open() {
        Challenge one = added(SampleChallenges.ofEvent(1, 70, COLLEGE));
        Challenge second = added(SampleChallenges.ofEvent(1, 70, new Caller.Staff("Sam")));
        added(SampleChallenges.ofEvent(3, 80, COLLEGE));

        assertThat(challenges.challenged(List.of(70L, 71L, 80L, 90L)))
                .containsOnlyKeys(70L, 80L)
                .containsEntry(70L, one.reference());
        assertThat(challenges.challenged(List.of())).isEmpty();

        appended(one, Kind.AMENDED);
        assertThat(challenges.challenged(List.of(70L))).isEqualTo(Map.of(70L, second.reference()));
        appended(second, Kind.REFUSED);
        assertThat(challenges.challenged(List.of(70L))).isEmpty();
    }

    @Test
    void the_clock_names_those_that_are_due_and_open() {
        Challenge one = added(SampleChallenges.ofEvent(1, 70, COLLEGE));
        Challenge two = added(SampleChallenges.ofEvent(3, 80, COLLEGE));

        assertThat(challenges.due(AT.plus(Duration.ofDays(10)).minusSeconds(1), 9))
                .isEmpty();
        assertThat(challenges.due(AT.plus(Duration.ofDays(10)), 9)).containsExactly(one.number(), two.number());
        assertThat(challenges.due(AT.plus(Duration.ofDays(10)), 1)).containsExactly(one.number());

        appended(one, Kind.REMINDED);
        appended(two, Kind.REFUSED);
        assertThat(challenges.due(AT.plus(Duration.ofDays(14)), 9)).isEmpty();
        assertThat(challenges.due(AT.plus(Duration.ofDays(15)), 9)).containsExactly(one.number());
        appended(one, Kind.REMINDED);
        appended(one, Kind.OVERDUE);
        assertThat(challenges.due(AT.plus(Duration.ofDays(99)), 9)).isEmpty();
    }

    @Test
    void open_cases_about_events_come_page_by_page() {
        Challenge one = added(SampleChallenges.ofEvent(1, 70, COLLEGE));
        added(SampleChallenges.ofNumber(2));
        Challenge three = added(SampleChallenges.ofEvent(3, 80, COLLEGE));
        Challenge closed = added(SampleChallenges.ofEvent(5, 90, COLLEGE));
        appended(closed, Kind.WITHDRAWN);

        assertThat(challenges.openAboutEvents(0, 1)).containsExactly(one);
        assertThat(challenges.openAboutEvents(one.number(), 9)).containsExactly(three);
    }

    @Test
    void cases_are_listed_by_learner_party_state_and_time() {
        Challenge one = added(SampleChallenges.ofEvent(1, 70, COLLEGE));
        Challenge two = added(SampleChallenges.ofNumber(2));
        appended(two, Kind.WITHDRAWN);

        assertThat(challenges.list(Filter.all(), 9))
                .extracting(Challenge::number)
                .containsExactly(two.number(), one.number());
        assertThat(challenges.list(Filter.all(), 1)).hasSize(1);
        assertThat(challenges.list(Filter.open(), 9)).containsExactly(one);
        assertThat(challenges.list(filter(Set.of(SampleLearners.uln(2), SampleLearners.uln(9)), null), 9))
                .extracting(Challenge::number)
                .containsExactly(two.number());
        assertThat(challenges.list(filter(null, SampleBatches.COLLEGE), 9)).containsExactly(one);
        assertThat(challenges.list(filter(null, BODY), 9)).hasSize(2);
        assertThat(challenges.list(filter(null, SampleBatches.OTHER_COLLEGE), 9))
                .isEmpty();
        assertThat(challenges.list(Filter.all().raised(AT.plusSeconds(1), AT.plusSeconds(3)), 9))
                .extracting(Challenge::number)
                .containsExactly(two.number());
        assertThat(challenges.list(Filter.all().raised(null, AT), 9)).isEmpty();
    }

    private static Filter filter(@Nullable Set<Uln> ulns, @Nullable Ukprn party) {
        return Filter.all().about(ulns).of(party);
    }

    @Test
    void a_party_sees_what_it_has_to_answer_apart_from_the_others_page_by_page() {
        Challenge own = added(SampleChallenges.ofEvent(1, 70, COLLEGE));
        Challenge closed = added(SampleChallenges.ofEvent(2, 80, COLLEGE));
        appended(closed, Kind.WITHDRAWN);
        Challenge later = added(SampleChallenges.ofEvent(3, 90, COLLEGE));
        Filter answering = filter(null, BODY).on(Side.HAS_TO_ANSWER);

        assertThat(challenges.list(answering, 9)).containsExactly(later, own);
        assertThat(challenges.list(answering, 1)).containsExactly(later);
        assertThat(challenges.list(answering.below(later.number()), 9)).containsExactly(own);
        assertThat(numbers(filter(null, BODY).on(Side.OTHERS))).containsExactly(closed.number());
        assertThat(numbers(filter(null, SampleBatches.COLLEGE).on(Side.OTHERS)))
                .containsExactly(later.number(), closed.number(), own.number());
        assertThat(challenges.list(filter(null, SampleBatches.COLLEGE).on(Side.HAS_TO_ANSWER), 9))
                .isEmpty();
    }

    private List<Long> numbers(Filter filter) {
        return challenges.list(filter, 9).stream().map(Challenge::number).toList();
    }

    @Test
    void what_is_undone_was_never_there() {
        Challenge one = added(SampleChallenges.ofEvent(1, 70, COLLEGE));
        work.rolledBack(() -> appended(one, Kind.REFUSED));
        assertThat(challenges.find(one.number())).contains(one);
        assertThat(challenges.challenged(List.of(70L))).isNotEmpty();
    }
}
