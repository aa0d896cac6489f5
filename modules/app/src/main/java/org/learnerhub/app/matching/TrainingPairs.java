package org.learnerhub.app.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerRegister.KeyHits;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.Census;
import org.learnerhub.domain.matching.ModelTraining;

/**
 * Draws pairs from a register to train on: pairs that share a blocking key, spread evenly over the register, and pairs
 * drawn blindly. Memory holds a page, and the people from whom blind pairs are drawn.
 */
final class TrainingPairs {

    private static final int PAGE = 1_000;
    private static final int BLIND_PEOPLE = 20_000;

    private final RegisterPages pages;
    private final LearnerRegister register;
    private final ModelTraining training;
    private final LevelCounts candidateLevels;
    private final LevelCounts strangerLevels;
    private final long most;
    private long people;
    private long candidates;
    private long strangers;

    /**
     * @param census by which the training tells levels
     * @param most pairs of either kind
     */
    TrainingPairs(RegisterPages pages, LearnerRegister register, ModelTraining training, Census census, long most) {
        this.pages = pages;
        this.register = register;
        this.training = training;
        this.most = most;
        candidateLevels = new LevelCounts(register, census);
        strangerLevels = new LevelCounts(register, census);
    }

    /** @param walked told the number of learners walked, after each page */
    void draw(RandomGenerator random, LongConsumer walked) {
        Reservoir<RegisteredLearner> blind = new Reservoir<>(BLIND_PEOPLE, random);
        long last = register.lastEntry();
        List<RegisteredLearner> page = pages.after(0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(blind::add);
            long reached = page.get(page.size() - 1).entry();
            long due = Math.round(most * Math.min(1.0, reached / (double) last)) - candidates;
            drawCandidates(evenly(page, due), due);
            people += page.size();
            walked.accept(people);
            page = pages.after(reached, PAGE);
        }
        drawStrangers(blind.kept(), random);
    }

    /** Of all pairs of the learners with those who entered before and share a key so many, evenly. */
    private void drawCandidates(List<RegisteredLearner> learners, long due) {
        if (learners.isEmpty()) {
            return;
        }
        for (Pair pair : evenly(pairs(learners), due)) {
            training.addCandidates(pair.one.details(), pair.other.details());
            candidateLevels.add(pair.one.details(), pair.other);
            candidates++;
        }
    }

    private List<Pair> pairs(List<RegisteredLearner> learners) {
        long[] keys = learners.stream()
                .flatMapToLong(learner -> Arrays.stream(keys(learner)))
                .distinct()
                .toArray();
        KeyHits hits = register.findByKeys(keys, 0, LearnerRegister.NOW);
        Map<Long, List<Long>> entriesByKey = new HashMap<>();
        hits.hits()
                .forEach(hit -> entriesByKey
                        .computeIfAbsent(hit.key(), key -> new ArrayList<>(2))
                        .add(hit.entry()));
        List<Pair> pairs = new ArrayList<>();
        for (RegisteredLearner learner : learners) {
            TreeSet<Long> earlier = new TreeSet<>();
            for (long key : keys(learner)) {
                earlier.addAll(entriesByKey.getOrDefault(key, List.of()));
            }
            for (Long entry : earlier.headSet(learner.entry())) {
                pairs.add(
                        new Pair(learner, Objects.requireNonNull(hits.learners().get(entry), "a hit without learner")));
            }
        }
        return pairs;
    }

    private void drawStrangers(List<RegisteredLearner> people, RandomGenerator random) {
        if (people.size() < 2) {
            return;
        }
        for (long i = 0; i < most; i++) {
            int one = random.nextInt(people.size());
            int other = (one + 1 + random.nextInt(people.size() - 1)) % people.size();
            training.addStrangers(people.get(one).details(), people.get(other).details());
            strangerLevels.add(people.get(one).details(), people.get(other));
            strangers++;
        }
    }

    private static long[] keys(RegisteredLearner learner) {
        return BlockingKeys.of(learner.details()).toArray();
    }

    /** At most so many of them, at even distances. */
    static <T> List<T> evenly(List<T> all, long most) {
        if (all.size() <= most) {
            return all;
        }
        List<T> chosen = new ArrayList<>();
        for (long i = 0; i < most; i++) {
            chosen.add(all.get((int) (i * all.size() / most)));
        }
        return chosen;
    }

    private record Pair(RegisteredLearner one, RegisteredLearner other) {}

    /** Learners walked. */
    long people() {
        return people;
    }

    long candidates() {
        return candidates;
    }

    long strangers() {
        return strangers;
    }

    LevelCounts candidateLevels() {
        return candidateLevels;
    }

    LevelCounts strangerLevels() {
        return strangerLevels;
    }
}
