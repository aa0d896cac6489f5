package org.learnerhub.app.matching.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how pairs of people ended who must not become one. */
final class PairTally {

    private final long[] all = new long[PairEnd.values().length];
    private final Map<String, long[]> kinds = new TreeMap<>();
    private final Map<String, long[]> communities = new TreeMap<>();

    void count(PairEnd end, TrueRow truth) {
        all[end.ordinal()]++;
        count(kinds, truth.trouble(), end);
        count(communities, truth.community(), end);
    }

    private static void count(Map<String, long[]> counts, String kind, PairEnd end) {
        if (!kind.isEmpty()) {
            counts.computeIfAbsent(kind, k -> new long[PairEnd.values().length])[end.ordinal()]++;
        }
    }

    long pairs() {
        return sum(all);
    }

    /** In alphabetical order, {@code all} first. */
    Map<String, Share> merged(boolean byCommunity) {
        Map<String, Share> merged = new LinkedHashMap<>();
        counts(byCommunity).forEach((kind, ends) -> merged.put(kind, share(ends, PairEnd.MERGED)));
        return merged;
    }

    /** For a table: kind, pairs, merged, 95 %, somebody else, reviewed, kept apart. */
    List<List<String>> lines(boolean byCommunity) {
        List<List<String>> lines = new ArrayList<>();
        counts(byCommunity).forEach((kind, ends) -> {
            Share merged = share(ends, PairEnd.MERGED);
            lines.add(List.of(
                    kind,
                    Long.toString(merged.all()),
                    Long.toString(merged.count()),
                    merged.text(),
                    merged.interval(),
                    Long.toString(ends[PairEnd.ELSEWHERE.ordinal()]),
                    text(share(ends, PairEnd.REVIEWED)),
                    text(share(ends, PairEnd.KEPT_APART))));
        });
        return lines;
    }

    List<Map<String, Object>> members(boolean byCommunity) {
        List<Map<String, Object>> list = new ArrayList<>();
        counts(byCommunity).forEach((kind, ends) -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("kind", kind);
            members.put("pairs", sum(ends));
            for (PairEnd end : PairEnd.values()) {
                members.put(end.name().toLowerCase(Locale.ROOT), ends[end.ordinal()]);
            }
            list.add(members);
        });
        return list;
    }

    private Map<String, long[]> counts(boolean byCommunity) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        counts.put("all", all);
        counts.putAll(byCommunity ? communities : kinds);
        return Collections.unmodifiableMap(counts);
    }

    private static Share share(long[] ends, PairEnd end) {
        return new Share(ends[end.ordinal()], sum(ends));
    }

    private static String text(Share share) {
        return share.all() == 0 ? "–" : String.format(Locale.ROOT, "%.4f", share.value());
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
