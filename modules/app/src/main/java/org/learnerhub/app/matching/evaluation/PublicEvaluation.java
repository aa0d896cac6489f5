package org.learnerhub.app.matching.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.learnerhub.domain.matching.BlockingKeys;
import org.learnerhub.domain.matching.ClosedSetPrior;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.ModelTraining;

/**
 * Quality on one public set, as somebody would get it who has no labels: a prior that its own pairs speak for, the
 * model as it is and trained on the set itself, and whatever reaches even odds is a link.
 */
final class PublicEvaluation {

    private static final int BLIND_PAIRS = 1_000_000;
    private static final int BLIND_SEED = 7;
    private static final int ROUNDS = 20;

    private final PublicSet set;
    private final long[] pairs;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    private record Outcome(PairQuality links, PairQuality groups) {}

    private record Link(long pair, long total) {}

    PublicEvaluation(PublicSet set, MatchModel model) {
        this.set = set;
        pairs = pairs();
        MatchModel start = forSet(model.settings(), ClosedSetPrior.ofOneOther(records()));
        outcomes.put("given", measure(calibrated(start)));
        outcomes.put("trained", measure(calibrated(trained(start))));
    }

    private int records() {
        return set.records().size();
    }

    /** With the prior that the set's own pairs speak for. */
    private MatchModel calibrated(MatchModel model) {
        MatchModel start = forSet(model.settings(), ClosedSetPrior.ofOneOther(records()));
        PairTotals totals = new PairTotals(set, start);
        double[] each = Arrays.stream(pairs)
                .mapToDouble(pair -> totals.of(one(pair), other(pair)) / 1000.0 - start.prior())
                .toArray();
        return forSet(model.settings(), ClosedSetPrior.of(each, records()));
    }

    /** Everybody is plausible under it, so that every pair gets its total; how dense births are is in the prior. */
    private static MatchModel forSet(Map<String, String> settings, double prior) {
        Map<String, String> own = new HashMap<>(settings);
        own.put("prior", Double.toString(prior));
        own.put("DATE_OF_BIRTH.frequency.least", "0");
        own.put("DATE_OF_BIRTH.frequency.most", "0");
        own.put("review", "-1000");
        StringBuilder file = new StringBuilder();
        own.forEach((name, value) -> file.append(name).append('=').append(value).append('\n'));
        return MatchModel.of(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private MatchModel trained(MatchModel start) {
        ModelTraining training = new ModelTraining(start, set.records().size());
        for (long pair : pairs) {
            training.addCandidates(set.records().get(one(pair)), set.records().get(other(pair)));
        }
        SplittableRandom random = new SplittableRandom(BLIND_SEED);
        int size = set.records().size();
        for (int i = 0; i < BLIND_PAIRS; i++) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            if (one != other) {
                training.addStrangers(set.records().get(one), set.records().get(other));
            }
        }
        return MatchModel.of(training.train("trained", ROUNDS));
    }

    private Outcome measure(MatchModel model) {
        PairTotals totals = new PairTotals(set, model);
        List<Link> links = new ArrayList<>();
        long hits = 0;
        for (long pair : pairs) {
            long total = totals.of(one(pair), other(pair));
            if (total >= 0) {
                links.add(new Link(pair, total));
                hits += set.samePerson(one(pair), other(pair)) ? 1 : 0;
            }
        }
        links.sort(Comparator.comparingLong(Link::total).reversed().thenComparingLong(Link::pair));
        RecordGroups groups = new RecordGroups(set, totals);
        links.forEach(link -> groups.link(one(link.pair), other(link.pair)));
        return new Outcome(new PairQuality(hits, links.size(), set.rightPairs()), groups.quality());
    }

    /** Pairs that share a key, of each key only with its first people; the first record in the upper half. */
    private long[] pairs() {
        Map<Long, List<Integer>> byKey = new HashMap<>();
        Set<Long> found = new HashSet<>();
        for (int i = 0; i < set.records().size(); i++) {
            for (long key :
                    BlockingKeys.of(set.records().get(i), set.records().size()).toArray()) {
                List<Integer> before = byKey.computeIfAbsent(key, k -> new ArrayList<>(2));
                for (int earlier : before) {
                    found.add(((long) earlier << Integer.SIZE) | i);
                }
                if (before.size() < KeyIndex.MOST_OF_A_KEY) {
                    before.add(i);
                }
            }
        }
        return found.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static int one(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int other(long pair) {
        return (int) pair;
    }

    private PairQuality found() {
        long hits = Arrays.stream(pairs)
                .filter(pair -> set.samePerson(one(pair), other(pair)))
                .count();
        return new PairQuality(hits, pairs.length, set.rightPairs());
    }

    /** Lines of a table: set, pairs, found by keys, model, then F1, precision and recall of links and of groups. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        outcomes.forEach((model, outcome) -> lines.add(List.of(
                set.name(),
                Integer.toString(pairs.length),
                String.format(Locale.ROOT, "%.4f", found().recall()),
                model,
                outcome.links().text(),
                outcome.groups().text())));
        return lines;
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("set", set.name());
        members.put("records", set.records().size());
        members.put("pairs", pairs.length);
        members.put("foundByKeys", found().recall());
        outcomes.forEach((model, outcome) -> members.put(
                model,
                Map.of(
                        "links",
                        outcome.links().members(),
                        "groups",
                        outcome.groups().members())));
        return members;
    }
}
