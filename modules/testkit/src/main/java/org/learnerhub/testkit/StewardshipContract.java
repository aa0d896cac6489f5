package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.learnerhub.testkit.SampleLearners.details;
import static org.learnerhub.testkit.SampleLearners.keys;
import static org.learnerhub.testkit.SampleLearners.learners;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.StandingChange;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.stewardship.DeleteLearner;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.Replay;
import org.learnerhub.domain.stewardship.StewardshipOutcome;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.domain.stewardship.UnmergeLearner;

/** What the ports of stewardship must do together over one database. */
public abstract class StewardshipContract {

    private static final Justification GROUND =
            new Justification(new Caller.Staff("desk 'Ł' 1"), "same person; seen\non paper", "c-1");

    private final SettableClock clock = new SettableClock();
    private StewardshipPorts ports;
    private RegisterFixture fixture;

    /** Adapters over an empty database. */
    protected abstract StewardshipPorts freshPorts();

    @BeforeEach
    void openAdapters() {
        ports = freshPorts();
        fixture = new RegisterFixture(ports.register(), ports.unitOfWork());
    }

    private LearnerEvent merge(long merged, long master) {
        clock.advance(Duration.ofHours(1));
        return done(new MergeLearners(ports, clock).merge(uln(merged), uln(master), GROUND));
    }

    private LearnerEvent unmerge(long number) {
        clock.advance(Duration.ofHours(1));
        return done(new UnmergeLearner(ports, clock).unmerge(uln(number), GROUND));
    }

    private LearnerEvent delete(long number) {
        clock.advance(Duration.ofHours(1));
        return done(new DeleteLearner(ports, clock).delete(uln(number), GROUND));
    }

    private static LearnerEvent done(StewardshipOutcome outcome) {
        assertThat(outcome).isInstanceOf(StewardshipOutcome.Done.class);
        return ((StewardshipOutcome.Done) outcome).event();
    }

    private static List<Uln> numbers(Map<Uln, List<RegisteredLearner>> linked, long master) {
        return linked.getOrDefault(uln(master), List.of()).stream()
                .map(RegisteredLearner::uln)
                .toList();
    }

    @Test
    void a_merged_learner_is_stored_as_such_with_its_version_before() {
        fixture.add(learners(1, 3));
        LearnerEvent event = merge(1, 3);

        assertThat(fixture.byUln(1))
                .isEqualTo(new RegisteredLearner(1, uln(1), LearnerStatus.MERGED, uln(3), 4, 2, details(1)));
        assertThat(ports.register().lastEntry()).isEqualTo(4);
        assertThat(ports.versions().of(uln(1)))
                .containsExactly(
                        new LearnerVersion(
                                new RegisteredLearner(1, uln(1), LearnerStatus.LIVE, null, 1, 1, details(1)),
                                SettableClock.START,
                                "job 1"),
                        new LearnerVersion(fixture.byUln(1), event.at(), "merge 4"));
        assertThat(ports.versions().of(uln(99))).isEmpty();
    }

    @Test
    void a_batch_under_way_learns_of_it_and_finds_the_master_s_number_by_the_merged_one_s_keys() {
        fixture.add(learners(1, 3));
        merge(1, 2);
        merge(2, 3);

        assertThat(ports.register().changedAfter(3, List.of(1L, 2L, 3L)))
                .containsExactlyInAnyOrder(fixture.byUln(1), fixture.byUln(2), fixture.byUln(3));
        assertThat(fixture.candidate(1, keys(1)).currentUln()).isEqualTo(uln(3));
    }

    @Test
    void matching_answers_with_whom_the_learner_counts_as_and_never_with_a_deleted_one() {
        fixture.add(List.of(keyed(1), keyed(2)));
        assertThat(matched(1)).isEqualTo("1 " + uln(1) + " false");
        merge(1, 2);
        assertThat(matched(1)).isEqualTo("1 " + uln(2) + " true");
        unmerge(1);
        assertThat(matched(1)).isEqualTo("1 " + uln(1) + " false");
        delete(1);
        assertThat(matched(1)).isEmpty();
    }

    private static NewLearner keyed(long number) {
        return new NewLearner(
                number,
                uln(number),
                details(number),
                BlockingKeys.of(details(number)).toArray());
    }

    /** Who is found for a row that says what is stored of the learner. */
    private String matched(long number) {
        return new RowMatcher(ports.register(), MatchModel.standard())
                .match(List.of(details(number)), ports.register().lastEntry()).get(0).candidates().stream()
                        .map(found -> found.entry() + " " + found.uln() + " " + found.merged())
                        .collect(Collectors.joining(", "));
    }

    @Test
    void linked_learners_are_told_by_master_in_order_of_entry() {
        fixture.add(learners(1, 6));
        merge(3, 1);
        merge(2, 1);
        merge(1, 5);
        merge(4, 6);

        Map<Uln, List<RegisteredLearner>> linked =
                ports.standings().mergedInto(List.of(uln(1), uln(5), uln(6), uln(6), uln(99)));

        assertThat(linked).containsOnlyKeys(uln(5), uln(6));
        assertThat(numbers(linked, 5)).containsExactly(uln(1), uln(2), uln(3));
        assertThat(linked.get(uln(6))).containsExactly(fixture.byUln(4));
        assertThat(ports.standings().mergedInto(List.of())).isEmpty();
    }

    @Test
    void of_those_who_ask_at_the_same_time_each_is_told_who_is_merged_into_its_own() throws Exception {
        fixture.add(learners(1, 8));
        for (int number = 1; number <= 4; number++) {
            merge(number, number + 4);
        }
        AtomicInteger askers = new AtomicInteger();

        Together.call(8, () -> {
            int own = askers.getAndIncrement() % 4 + 1;
            for (int i = 0; i < 20; i++) {
                Map<Uln, List<RegisteredLearner>> linked = ports.standings().mergedInto(List.of(uln(own + 4)));
                assertThat(linked).containsOnlyKeys(uln(own + 4));
                assertThat(numbers(linked, own + 4)).containsExactly(uln(own));
            }
            return own;
        });
    }

    @Test
    void an_unmerged_learner_takes_its_own_with_it() {
        fixture.add(learners(1, 4));
        merge(1, 2);
        merge(2, 3);
        merge(4, 3);

        unmerge(2);

        Map<Uln, List<RegisteredLearner>> linked = ports.standings().mergedInto(List.of(uln(2), uln(3)));
        assertThat(numbers(linked, 2)).containsExactly(uln(1));
        assertThat(numbers(linked, 3)).containsExactly(uln(4));
        assertThat(fixture.byUln(2).status()).isEqualTo(LearnerStatus.LIVE);
        assertThat(fixture.byUln(2).master()).isNull();
    }

    @Test
    void a_learner_merged_once_more_comes_off_its_last_master() {
        fixture.add(learners(1, 3));
        merge(1, 2);
        unmerge(1);
        merge(1, 3);

        assertThat(ports.events().lastMerges(List.of(uln(1), uln(2))))
                .hasSize(1)
                .hasEntrySatisfying(uln(1), merge -> assertThat(merge.master()).isEqualTo(uln(3)));
    }

    @Test
    void a_deleted_learner_is_found_by_number_only_and_the_number_stays_taken() {
        NewLearner learner = keyed(1);
        fixture.add(List.of(learner));
        fixture.change(fixture.byUln(1), details(9), BlockingKeys.of(details(9)).toArray());

        delete(1);

        assertThat(fixture.byUln(1).details()).isEqualTo(details(9));
        assertThat(met(learner.keys())).isZero();
        assertThat(met(BlockingKeys.of(details(9)).toArray())).isZero();
        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.add(List.of(new NewLearner(4, uln(1), details(4), keys(4)))));
    }

    private int met(long[] keys) {
        return ports.register().findByKeys(keys, 0, Long.MAX_VALUE).perKey().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Test
    void the_feed_tells_everything_in_order_of_number() {
        fixture.add(learners(1, 3));
        fixture.change(fixture.byUln(1), details(7));
        fixture.change(fixture.byUln(1), details(8));
        LearnerEvent merged = merge(1, 3);
        LearnerEvent unmerged = unmerge(1);
        LearnerEvent deleted = delete(2);
        fixture.change(fixture.byUln(1), details(9));

        Instant start = SettableClock.START;
        List<LearnerEvent> all = List.of(
                new LearnerEvent.Registered(1, uln(1), start, "job 1", details(1)),
                new LearnerEvent.Registered(2, uln(2), start, "job 1", details(2)),
                new LearnerEvent.Registered(3, uln(3), start, "job 1", details(3)),
                new LearnerEvent.Changed(4, uln(1), start, "job 2 row 3", details(7)),
                new LearnerEvent.Changed(5, uln(1), start, "job 2 row 3", details(8)),
                merged,
                unmerged,
                deleted,
                new LearnerEvent.Changed(9, uln(1), start, "job 2 row 3", details(9)));
        assertThat(ports.events().between(0, 9, 100)).isEqualTo(all);
        assertThat(ports.events().between(2, 8, 4)).isEqualTo(all.subList(2, 6));
        assertThat(ports.events().between(9, 99, 4)).isEmpty();
    }

    @Test
    void a_learner_s_own_events_tell_what_happened_to_its_master_too() {
        fixture.add(learners(1, 3));
        fixture.change(fixture.byUln(1), details(7));
        merge(1, 2);
        merge(2, 3);
        unmerge(2);

        assertThat(ports.events().of(uln(1))).extracting(LearnerEvent::number).containsExactly(1L, 4L, 5L, 6L, 7L);
        assertThat(ports.events().of(uln(1)).get(1)).isInstanceOf(LearnerEvent.Changed.class);
        assertThat(ports.events().of(uln(3))).extracting(LearnerEvent::number).containsExactly(3L, 6L, 7L);
        assertThat(ports.events().of(uln(99))).isEmpty();
    }

    @Test
    void standings_of_a_time_are_told_page_by_page() {
        fixture.add(learners(1, 4));
        LearnerEvent first = merge(1, 2);
        LearnerEvent second = unmerge(1);
        LearnerEvent third = delete(4);
        Instant end = third.at().plusNanos(1_000);

        assertThat(ports.events().standingsBetween(first.at(), end, 0, 9)).isEqualTo(List.of(first, second, third));
        assertThat(ports.events().standingsBetween(first.at(), third.at(), 0, 9))
                .isEqualTo(List.of(first, second));
        assertThat(ports.events().standingsBetween(first.at(), end, 0, 1)).isEqualTo(List.of(first));
        assertThat(ports.events().standingsBetween(first.at(), end, first.number(), 1))
                .isEqualTo(List.of(second));
    }

    @Test
    void what_was_read_before_another_s_change_is_not_written() {
        fixture.add(learners(1, 2));
        RegisteredLearner outdated = fixture.byUln(1);
        fixture.change(outdated, details(7));
        StandingChange change = new StandingChange(outdated, LearnerStatus.DELETED, null, 3, 4, "delete 4");

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        ports.unitOfWork().run(() -> ports.standings().change(List.of(change), SettableClock.START)));
        assertThat(fixture.byUln(1).status()).isEqualTo(LearnerStatus.LIVE);
    }

    @Test
    void nothing_is_written_outside_of_a_unit_of_work() {
        assertThatIllegalStateException().isThrownBy(() -> ports.standings().change(List.of(), SettableClock.START));
        assertThatIllegalStateException().isThrownBy(() -> ports.standings().dropKeys(1, new long[0]));
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> ports.events().append(new LearnerEvent.Deleted(1, uln(1), SettableClock.START, GROUND)));
    }

    @Test
    void random_lives_replay_to_the_same_state() {
        Random random = new Random(4);
        int people = 12;
        fixture.add(learners(1, people));
        for (int step = 0; step < 200; step++) {
            oneStep(random, 1 + random.nextInt(people), 1 + random.nextInt(people));
        }

        Replay replay = new Replay();
        long last = ports.register().lastEntry();
        for (long after = 0; after < last; ) {
            for (LearnerEvent event : ports.events().between(after, last, 7)) {
                assertThat(event.number()).isEqualTo(after + 1);
                replay.apply(event);
                after = event.number();
            }
        }
        for (int number = 1; number <= people; number++) {
            RegisteredLearner learner = fixture.byUln(number);
            assertThat(replay.learners().get(uln(number)))
                    .isEqualTo(new Replay.Replayed(learner.status(), learner.master(), learner.details()));
            assertThat(ports.versions().of(uln(number)))
                    .last()
                    .extracting(LearnerVersion::learner)
                    .isEqualTo(learner);
        }
    }

    /** Refusals are as good as deeds. */
    private void oneStep(Random random, int one, int other) {
        int dice = random.nextInt(40);
        if (dice < 15) {
            new MergeLearners(ports, clock).merge(uln(one), fixture.byUln(other).currentUln(), GROUND);
        } else if (dice < 28) {
            new UnmergeLearner(ports, clock).unmerge(uln(one), GROUND);
        } else if (dice < 39) {
            fixture.change(fixture.byUln(one), details(100L + random.nextInt(50)));
        } else {
            new DeleteLearner(ports, clock).delete(uln(one), GROUND);
        }
    }

    @Test
    void of_stewards_who_merge_two_learners_into_each_other_at_once_one_does() throws Exception {
        fixture.add(learners(1, 2));
        AtomicInteger turn = new AtomicInteger();

        List<StewardshipOutcome> outcomes =
                Together.call(2, () -> turn.getAndIncrement() == 0 ? both(1, 2) : both(2, 1));

        assertThat(outcomes.stream().filter(StewardshipOutcome.Done.class::isInstance))
                .hasSize(1);
        assertThat(fixture.byUln(1).currentUln()).isEqualTo(fixture.byUln(2).currentUln());
    }

    private StewardshipOutcome both(long merged, long master) {
        return new MergeLearners(ports, clock).merge(uln(merged), uln(master), GROUND);
    }
}
