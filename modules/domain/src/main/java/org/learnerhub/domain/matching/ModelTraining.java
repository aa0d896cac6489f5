package org.learnerhub.domain.matching;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.learnerhub.domain.learner.LearnerDetails;

/**
 * Trains a model on an operator's own register by expectation maximisation. Pairs are streamed; only counts of patterns
 * of levels are kept, so memory does not grow with the register and no personal data stays. Pairs that share a blocking
 * key teach how often levels agree between records of one person; pairs drawn blindly teach how often they do by chance.
 * Thresholds, prior and frequency adjustments stay those of the model it starts from.
 */
public final class ModelTraining {

    private static final int BITS = 4;
    private static final double LEAST_SEEN = 30;
    private static final double MOST_WEIGHT = 16;
    private static final double SMOOTHING = 0.5;

    private final MatchModel start;
    private final Scorer scorer;
    private final Map<Long, Integer> candidates = new HashMap<>();
    private final Map<Long, Integer> strangers = new HashMap<>();

    public ModelTraining(MatchModel start) {
        this.start = start;
        scorer = new Scorer(start);
    }

    /** Two records that share a blocking key. */
    public void addCandidates(LearnerDetails one, LearnerDetails other) {
        candidates.merge(pattern(one, other), 1, Integer::sum);
    }

    /** Two records taken blindly from the register. */
    public void addStrangers(LearnerDetails one, LearnerDetails other) {
        strangers.merge(pattern(one, other), 1, Integer::sum);
    }

    /**
     * @param name of the new model
     * @param rounds twenty are plenty
     * @return a model file in UTF-8, the same for the same pairs in any order
     */
    public byte[] train(String name, int rounds) {
        double[][] chance = shares(strangers, 1);
        LevelShares state = LevelShares.of(start, shares(candidates, 1));
        Map<Long, Integer> ordered = new TreeMap<>(candidates);
        for (int i = 0; i < rounds; i++) {
            state = state.next(ordered);
        }
        Map<String, String> settings = new TreeMap<>(start.settings());
        settings.put("name", name);
        double[][] seen = state.expected();
        for (Compared field : Compared.all()) {
            for (Level level : Level.all()) {
                if (field != Compared.PERSON
                        && level != Level.MISSING
                        && seen[field.ordinal()][level.ordinal()] >= LEAST_SEEN) {
                    double share = state.ofOnePerson(field, level);
                    double weight = log2(share / chance[field.ordinal()][level.ordinal()]);
                    settings.put(field + "." + level, rounded(weight));
                }
            }
        }
        return text(settings);
    }

    private long pattern(LearnerDetails one, LearnerDetails other) {
        Level[] levels = scorer.levels(MatchRecord.of(one), MatchRecord.of(other));
        long pattern = 0;
        for (int i = levels.length - 1; i >= 0; i--) {
            pattern = pattern << BITS | levels[i].ordinal();
        }
        return pattern;
    }

    static Level level(long pattern, int field) {
        return Level.all().get((int) (pattern >>> (BITS * field)) & ((1 << BITS) - 1));
    }

    /** Of each field's levels other than missing. */
    private static double[][] shares(Map<Long, Integer> patterns, double weight) {
        double[][] counts = new double[Compared.all().size()][Level.all().size()];
        patterns.forEach((pattern, count) -> add(counts, pattern, count * weight));
        return normalised(counts);
    }

    static void add(double[][] counts, long pattern, double weight) {
        for (int field = 0; field < counts.length; field++) {
            Level level = level(pattern, field);
            if (level != Level.MISSING) {
                counts[field][level.ordinal()] += weight;
            }
        }
    }

    static double[][] normalised(double[][] counts) {
        double[][] shares = new double[counts.length][];
        for (int field = 0; field < counts.length; field++) {
            double sum = 0;
            for (double count : counts[field]) {
                sum += count + SMOOTHING;
            }
            shares[field] = new double[counts[field].length];
            for (int level = 0; level < counts[field].length; level++) {
                shares[field][level] = (counts[field][level] + SMOOTHING) / sum;
            }
        }
        return shares;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static String rounded(double weight) {
        double bounded = Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight));
        return Double.toString(Math.round(bounded * 1000) / 1000.0);
    }

    private static byte[] text(Map<String, String> settings) {
        StringBuilder text = new StringBuilder();
        settings.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
