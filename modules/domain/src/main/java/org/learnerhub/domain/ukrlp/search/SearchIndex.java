package org.learnerhub.domain.ukrlp.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderVersion;

/** Providers by the words of their names. Who changes it is alone with it. */
final class SearchIndex {

    /** What of a query must be found in a name, by the weight of its words. */
    private static final double NEEDED = 0.6;

    /** How much a name's words that nobody asked for count against it. */
    private static final double BREVITY = 0.2;

    /** What comes behind them is not looked at. */
    private static final int MOST_WORDS = 20;

    private static final int SPARE = 1_000;

    private final Map<Ukprn, IndexedProvider> providers = new HashMap<>();
    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Name> names = new ArrayList<>();
    private int left;

    private record Name(IndexedProvider provider, int words) {}

    /** What a provider's best name is worth: 1 for equal words. */
    record Ranked(IndexedProvider provider, double rank) {}

    /** What is older than what is there changes nothing. @return what is there now; null where nothing is */
    @Nullable
    IndexedProvider put(ProviderVersion version) {
        IndexedProvider before = providers.get(version.ukprn());
        if (before != null && before.number >= version.number()) {
            return before;
        }
        if (before != null) {
            before.leave();
            left++;
            providers.remove(version.ukprn());
        }
        Provider provider = version.provider();
        return provider == null ? null : add(version.number(), provider);
    }

    private IndexedProvider add(long number, Provider provider) {
        IndexedProvider added = new IndexedProvider(number, provider);
        providers.put(added.ukprn, added);
        Stream.concat(Stream.of(added.ukprn.value()), provider.names())
                .map(FoldedWords::of)
                .distinct()
                .forEach(words -> add(added, words));
        return added;
    }

    private void add(IndexedProvider provider, List<String> words) {
        int name = names.size();
        names.add(new Name(provider, words.size()));
        words.stream().distinct().forEach(word -> vocabulary.add(word, name));
    }

    Collection<IndexedProvider> all() {
        return providers.values();
    }

    /** Whether so many have left that it is better made anew. */
    boolean isWorn() {
        return left > providers.size() + SPARE;
    }

    void search(List<String> words, Consumer<Ranked> found) {
        float[] scores = new float[names.size()];
        byte[] counts = new byte[names.size()];
        byte[] lastOf = new byte[names.size()];
        double total = 0;
        List<String> asked = words.stream().distinct().limit(MOST_WORDS).toList();
        for (int round = 1; round <= asked.size(); round++) {
            List<Vocabulary.Similar> similar = vocabulary.similar(asked.get(round - 1));
            double weight = weight(similar);
            total += weight;
            for (Vocabulary.Similar one : similar) {
                float worth = (float) (weight * one.alike());
                for (int i = 0; i < one.names().size(); i++) {
                    int name = one.names().get(i);
                    if (lastOf[name] != round) {
                        lastOf[name] = (byte) round;
                        scores[name] += worth;
                        counts[name]++;
                    }
                }
            }
        }
        best(scores, counts, total).forEach((provider, rank) -> found.accept(new Ranked(provider, rank)));
    }

    private Map<IndexedProvider, Double> best(float[] scores, byte[] counts, double total) {
        Map<IndexedProvider, Double> best = new HashMap<>();
        float needed = (float) (NEEDED * total);
        for (int name = 0; name < scores.length; name++) {
            if (scores[name] >= needed) {
                Name found = names.get(name);
                if (!found.provider.isGone()) {
                    double share = Math.min(1, (double) counts[name] / found.words);
                    double covered = Math.min(1, scores[name] / total);
                    best.merge(found.provider, covered * (1 - BREVITY + BREVITY * share), Math::max);
                }
            }
        }
        return best;
    }

    /** Rare words say more. Of those alike the likest counts, as others are rarely meant. */
    private double weight(List<Vocabulary.Similar> similar) {
        int occurrences = similar.isEmpty() ? 0 : similar.get(0).names().size();
        return Math.log(2 + (double) names.size() / (1 + occurrences));
    }
}
