package org.learnerhub.domain.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Pairwise F1 on public labelled sets, as an operator would get it who has no labels: by the set's own census and the
 * prior that its own pairs speak for. The standard model is taken as it is, and trained on the set itself; whatever reaches even odds is a link. Links, then the
 * groups that they make. Arguments: the folder of the data.
 */
public final class LabPublic {

    private static final int BLIND_PAIRS = 1_000_000;
    private static final int ROUNDS = 20;

    private final String name;
    private final LabSet set;
    private final List<MatchRecord> records;
    private final Census census;
    private final long[] pairs;
    private final long right;

    private LabPublic(String name, LabSet set) {
        this.name = name;
        this.set = set;
        records = set.people().stream().map(MatchRecord::of).toList();
        CensusCount names = new CensusCount();
        set.people().forEach(names::add);
        census = names.census();
        pairs = pairs();
        right = set.rightPairs();
    }

    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path febrl = data.resolve("febrl");
        for (String set : List.of("dataset1", "dataset2", "dataset3")) {
            new LabPublic("FEBRL " + set, LabSet.febrl(febrl.resolve(set + ".csv"))).report();
        }
        LabSet four = LabSet.febrl(febrl.resolve("dataset4a.csv"), febrl.resolve("dataset4b.csv"));
        new LabPublic("FEBRL dataset4", four).report();
        LabSet fake = LabSet.splink(data.resolve("splink/fake_1000.csv"), "city", "-", 0);
        new LabPublic("Splink fake_1000", fake).report();
        LabSet historical =
                LabSet.splink(data.resolve("splink/historical_50k.csv.gz"), "birth_place", "occupation", 900);
        new LabPublic("Splink historical_50k", historical).report();
    }

    /** Those that share a key, of each key only with its first people. */
    private long[] pairs() {
        Map<Long, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            for (long key : BlockingKeys.of(records.get(i), records.size()).toArray()) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> found = new HashSet<>();
        byKey.values().forEach(block -> {
            for (int i = 0; i < Math.min(LabIndex.MOST_OF_A_KEY, block.size()); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    found.add(((long) block.get(i) << 32) | block.get(j));
                }
            }
        });
        return found.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private void report() {
        long found = 0;
        for (long pair : pairs) {
            found += set.isOnePerson(first(pair), second(pair)) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT, "%s: %d pairs compared, found by keys %.4f%n", name, pairs.length, found / (double) right);
        MatchModel start = withPrior(MatchModel.standard(), ClosedSetPrior.ofOneOther(records.size()));
        report("standard", calibrated(start));
        report("trained", calibrated(trained(start)));
    }

    /** How dense births are is in the prior. */
    private static MatchModel withPrior(MatchModel model, double prior) {
        StringBuilder text = new StringBuilder();
        model.settings()
                .forEach((key, value) ->
                        text.append(key).append('=').append(value).append('\n'));
        text.append("prior=")
                .append(prior)
                .append("\nDATE_OF_BIRTH.frequency.least=0\nDATE_OF_BIRTH.frequency.most=0\n");
        return MatchModel.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private MatchModel calibrated(MatchModel model) {
        Scorer scorer = new Scorer(model, census);
        double[] totals = Arrays.stream(pairs)
                .mapToDouble(pair ->
                        scorer.total(records.get(first(pair)), records.get(second(pair))) / 1000.0 - model.prior())
                .toArray();
        return withPrior(model, ClosedSetPrior.of(totals, records.size()));
    }

    private MatchModel trained(MatchModel start) {
        ModelTraining training = new ModelTraining(start, records.size());
        for (long pair : pairs) {
            training.addCandidates(set.people().get(first(pair)), set.people().get(second(pair)));
        }
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < BLIND_PAIRS; i++) {
            int one = random.nextInt(records.size());
            int other = random.nextInt(records.size());
            if (one != other) {
                training.addStrangers(set.people().get(one), set.people().get(other));
            }
        }
        return MatchModel.of(training.train("trained", ROUNDS, records.size()));
    }

    private void report(String model, MatchModel weights) {
        Scorer scorer = new Scorer(weights, census);
        Map<Long, Long> links = new HashMap<>();
        long hits = 0;
        for (long pair : pairs) {
            long total = scorer.total(records.get(first(pair)), records.get(second(pair)));
            if (total >= 0) {
                links.put(pair, total);
                hits += set.isOnePerson(first(pair), second(pair)) ? 1 : 0;
            }
        }
        print(model + " links", hits, links.size());
        LabGroups groups = new LabGroups(records, scorer);
        links.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(link -> groups.join(first(link.getKey()), second(link.getKey())));
        print(model + " groups", groups.rightPairs(set), groups.pairs());
    }

    private void print(String what, long hits, long all) {
        double precision = hits / (double) all;
        double recall = hits / (double) right;
        System.out.printf(
                Locale.ROOT,
                "  %-16s F1 %.4f precision %.4f recall %.4f%n",
                what,
                2 * precision * recall / (precision + recall),
                precision,
                recall);
    }

    private static int first(long pair) {
        return (int) (pair >>> 32);
    }

    private static int second(long pair) {
        return (int) pair;
    }
}
