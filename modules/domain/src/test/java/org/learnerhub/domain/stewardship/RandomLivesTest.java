package org.learnerhub.domain.stewardship;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryAudit;
import org.learnerhub.domain.memory.InMemoryTransactions;
import org.learnerhub.domain.stewardship.Replay.Replayed;

/** What must hold whatever stewards do, over 1,000 random lives of a register of 200 steps each. */
class RandomLivesTest {

    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 200;

    private final Map<String, Integer> done = new TreeMap<>();

    @Test
    void every_source_is_in_one_cluster_with_one_live_number_and_the_feed_replays_to_the_same_state() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Stewards stewards = new Stewards(new InMemoryAudit(InMemoryTransactions.none()));
            ReadVersions read = new ReadVersions();
            for (int step = 0; step < STEPS; step++) {
                oneStep(stewards, random);
                assertOneLiveNumberEach(stewards);
                read.look(stewards.lives);
                if (random.nextInt(STEPS) == 0) {
                    assertFeedReplays(stewards, random);
                    assertVersionsAreWhole(stewards);
                }
            }
            assertFeedReplays(stewards, random);
            assertVersionsAreWhole(stewards);
        }
        assertThat(done.keySet())
                .contains("merge done", "merge refused", "unmerge done", "delete done", "delete refused", "round trip");
        assertThat(done.values()).allMatch(times -> times > 1_000);
    }

    private void oneStep(Stewards stewards, Random random) {
        List<RegisteredLearner> everybody = stewards.lives.everybody();
        int dice = random.nextInt(20);
        if (everybody.size() < 2 || dice < 4) {
            stewards.register("Family" + random.nextInt(1_000));
        } else if (dice < 8) {
            changeIfLive(stewards, live(everybody, random), "Family" + random.nextInt(1_000));
        } else if (dice < 13) {
            count("merge", stewards.merge(any(everybody, random).uln(), live(everybody, random)));
        } else if (dice < 16) {
            count("unmerge", stewards.unmerge(any(everybody, random).uln()));
        } else if (dice < 18) {
            count("delete", stewards.delete(any(everybody, random).uln()));
        } else {
            thereAndBack(stewards, any(everybody, random).uln(), live(everybody, random));
        }
    }

    private static void changeIfLive(Stewards stewards, Uln uln, String family) {
        if (stewards.lives.byUln(uln).status() == LearnerStatus.LIVE) {
            stewards.change(uln, family);
        }
    }

    private void thereAndBack(Stewards stewards, Uln merged, Uln master) {
        Map<Uln, Replayed> before = state(stewards);
        if (stewards.merge(merged, master) instanceof StewardshipOutcome.Done) {
            assertThat(stewards.unmerge(merged)).isInstanceOf(StewardshipOutcome.Done.class);
            done.merge("round trip", 1, Integer::sum);
        }
        assertThat(state(stewards)).isEqualTo(before);
    }

    private void count(String what, StewardshipOutcome outcome) {
        done.merge(what + (outcome instanceof StewardshipOutcome.Done ? " done" : " refused"), 1, Integer::sum);
    }

    private static RegisteredLearner any(List<RegisteredLearner> everybody, Random random) {
        return everybody.get(random.nextInt(everybody.size()));
    }

    /** A live one mostly: what is refused teaches little. */
    private static Uln live(List<RegisteredLearner> everybody, Random random) {
        return any(everybody, random).currentUln();
    }

    private static void assertOneLiveNumberEach(Stewards stewards) {
        Map<Uln, RegisteredLearner> byUln = new HashMap<>();
        stewards.lives.everybody().forEach(learner -> byUln.put(learner.uln(), learner));
        for (RegisteredLearner learner : byUln.values()) {
            RegisteredLearner current = requireNonNull(byUln.get(learner.currentUln()));
            LearnerStatus wanted =
                    learner.status() == LearnerStatus.DELETED ? LearnerStatus.DELETED : LearnerStatus.LIVE;
            assertThat(current.status()).isEqualTo(wanted);
            assertThat(learner.status() == LearnerStatus.MERGED).isEqualTo(learner.master() != null);
        }
    }

    private static void assertFeedReplays(Stewards stewards, Random random) {
        Replay replay = new Replay();
        long after = 0;
        int page = 1 + random.nextInt(50);
        List<LearnerEvent> events;
        do {
            events = stewards.ports.events().between(after, stewards.lives.lastEntry(), page);
            for (LearnerEvent event : events) {
                assertThat(event.number()).isEqualTo(after + 1);
                replay.apply(event);
                after = event.number();
            }
        } while (!events.isEmpty());
        assertThat(after).isEqualTo(stewards.lives.lastEntry());
        assertThat(replay.learners()).isEqualTo(state(stewards));
    }

    /** Each version once, the first is 1, and the later one came of the later event. */
    private static void assertVersionsAreWhole(Stewards stewards) {
        for (RegisteredLearner learner : stewards.lives.everybody()) {
            List<RegisteredLearner> all = stewards.lives.of(learner.uln()).stream()
                    .map(LearnerVersion::learner)
                    .toList();
            assertThat(all).last().isEqualTo(learner);
            assertThat(all.get(0).version()).isOne();
            assertThat(all).isSortedAccordingTo(Comparator.comparingInt(RegisteredLearner::version));
            assertThat(all).extracting(RegisteredLearner::version).doesNotHaveDuplicates();
            assertThat(all).isSortedAccordingTo(Comparator.comparingLong(RegisteredLearner::changed));
            boolean deleted = learner.status() == LearnerStatus.DELETED;
            assertThat(stewards.lives.keysOf(learner.entry()).isEmpty()).isEqualTo(deleted);
        }
    }

    private static Map<Uln, Replayed> state(Stewards stewards) {
        Map<Uln, Replayed> state = new HashMap<>();
        stewards.lives
                .everybody()
                .forEach(learner ->
                        state.put(learner.uln(), new Replayed(learner.status(), learner.master(), learner.details())));
        return state;
    }
}
