package org.learnerhub.domain.matching;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.learnerhub.domain.learner.LearnerDetails;

/**
 * Trains a model on an operator's own register by expectation maximisation. Pairs are streamed; only counts of patterns
 * of levels are kept, so memory does not grow with the register and no personal data stays. Pairs that share a blocking
 * key teach how often levels agree between records of one person; pairs drawn blindly teach how often they do by chance.
 * A pair found by its date of birth says nothing of how often dates agree, so a field is learnt from the pairs that a key
 * without it found. Thresholds and frequency adjustments stay those of the model it starts from.
 */
public final class ModelTraining {

    private static final int BITS = 4;

    /** After the levels of a pattern comes a bit for each field. */
    private static final int TOLD = BITS * Compared.all().size();

    private static final double LEAST_SEEN = 30;
    private static final double MOST_WEIGHT = 16;
    private static final double SMOOTHING = 0.5;

    private final long people;
    private final MatchModel start;
    private final Scorer scorer;
    private final Map<Long, Integer> candidates = new HashMap<>();
    private final Map<Long, Integer> strangers = new HashMap<>();

    /** On a register of national size. */
    public ModelTraining(MatchModel start) {
        this(start, BlockingKeys.NATION);
    }

    /** @param people in the set whose keys found the pairs, see {@link BlockingKeys#of(LearnerDetails, long)} */
    public ModelTraining(MatchModel start, long people) {
        this(start, people, Census.none());
    }

    /**
     * On a register of national size.
     *
     * @param census by which levels are told, as they will be told when the model decides
     */
    public ModelTraining(MatchModel start, Census census) {
        this(start, BlockingKeys.NATION, census);
    }

    private ModelTraining(MatchModel start, long people, Census census) {
        this.people = people;
        this.start = start;
        scorer = new Scorer(start, census);
    }

    /** Two records that share a blocking key. */
    public void addCandidates(LearnerDetails one, LearnerDetails other) {
        MatchRecord mine = MatchRecord.of(one);
        MatchRecord theirs = MatchRecord.of(other);
        candidates.merge(pattern(mine, theirs) | told(mine, theirs) << TOLD, 1, Integer::sum);
    }

    /** Two records taken blindly from the register. */
    public void addStrangers(LearnerDetails one, LearnerDetails other) {
        strangers.merge(pattern(MatchRecord.of(one), MatchRecord.of(other)), 1, Integer::sum);
    }

    /**
     * Prior and thresholds stay those of the model to start from.
     *
     * @param name of the new model
     * @param rounds twenty are plenty
     * @return a model file in UTF-8, the same for the same pairs in any order
     */
    public byte[] train(String name, int rounds) {
        Map<String, String> settings = new TreeMap<>(start.settings());
        settings.put("name", name);
        teach(settings, rounds);
        return text(settings);
    }

    /**
     * The same with a prior for a register that will hold so many people: minus log2 of their number, the odds that a
     * person taken blindly is the one. Thresholds stay, since they are odds after all evidence.
     */
    public byte[] train(String name, int rounds, long people) {
        Map<String, String> settings = new TreeMap<>(start.settings());
        settings.put("name", name);
        settings.put("prior", rounded(-log2((double) people)));
        teach(settings, rounds);
        return text(settings);
    }

    private void teach(Map<String, String> settings, int rounds) {
        double[][] chance = normalised(counts(strangers));
        Map<Long, Integer> ordered = new TreeMap<>(candidates);
        LevelShares state = LevelShares.of(start, ordered);
        for (int i = 0; i < rounds; i++) {
            state = state.next(ordered);
        }
        double[][] seen = state.told();
        double[][] shares = normalised(seen);
        for (Compared field : Compared.all()) {
            int at = field.ordinal();
            for (Level level : Level.all()) {
                int of = level.ordinal();
                if (field != Compared.PERSON && level != Level.MISSING && seen[at][of] >= LEAST_SEEN) {
                    double weight = log2(shares[at][of] / chance[at][of]);
                    settings.put(field + "." + level, rounded(Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, weight))));
                }
            }
        }
    }

    /** One bit for each field that at least one shared key does not stand on: there the pair may speak freely. */
    private long told(MatchRecord one, MatchRecord other) {
        BlockingKeys mine = BlockingKeys.of(one, people);
        Set<KeyKind> shared = EnumSet.noneOf(KeyKind.class);
        for (long key : BlockingKeys.of(other, people).toArray()) {
            shared.addAll(mine.kindsOf(key));
        }
        long told = 0;
        for (Compared field : Compared.all()) {
            if (shared.isEmpty() || shared.stream().anyMatch(kind -> !kind.standsOn(field))) {
                told |= 1L << field.ordinal();
            }
        }
        return told;
    }

    private long pattern(MatchRecord one, MatchRecord other) {
        Level[] levels = scorer.levels(one, other);
        long pattern = 0;
        for (int i = levels.length - 1; i >= 0; i--) {
            pattern = pattern << BITS | levels[i].ordinal();
        }
        return pattern;
    }

    static Level level(long pattern, int field) {
        return Level.all().get((int) (pattern >>> (BITS * field)) & ((1 << BITS) - 1));
    }

    private static double[][] counts(Map<Long, Integer> patterns) {
        double[][] counts = new double[Compared.all().size()][Level.all().size()];
        patterns.forEach((pattern, count) -> add(counts, pattern, count));
        return counts;
    }

    static void add(double[][] counts, long pattern, double weight) {
        for (int field = 0; field < counts.length; field++) {
            Level level = level(pattern, field);
            if (level != Level.MISSING) {
                counts[field][level.ordinal()] += weight;
            }
        }
    }

    /** Only of fields where the pair may speak freely. */
    static void addTold(double[][] counts, long pattern, double weight) {
        for (int field = 0; field < counts.length; field++) {
            Level level = level(pattern, field);
            if (level != Level.MISSING && (pattern >>> (TOLD + field) & 1) == 1) {
                counts[field][level.ordinal()] += weight;
            }
        }
    }

    /** Of each field's levels other than missing. */
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
        return Double.toString(Math.round(weight * 1000) / 1000.0);
    }

    private static byte[] text(Map<String, String> settings) {
        StringBuilder text = new StringBuilder();
        settings.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
