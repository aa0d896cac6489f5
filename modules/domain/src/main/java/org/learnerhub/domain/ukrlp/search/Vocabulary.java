package org.learnerhub.domain.ukrlp.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All words of all names, and which names they are in. Numbers stand apart: nobody means another one. */
final class Vocabulary {

    private static final double BEGINS = 0.9;
    private static final double ONE_AMISS = 0.8;
    private static final double TWO_AMISS = 0.65;

    /** One letter begins too many words. */
    private static final int SHORTEST_BEGINNING = 2;

    private final Map<String, Numbers> numbers = new HashMap<>();
    private final NavigableMap<String, Numbers> words = new TreeMap<>();

    /** Of each word its letters, so that most are passed over without being looked at. */
    private long[] letters = new long[1 << 10];

    private final List<String> inOrder = new ArrayList<>();

    /**
     * A word that is the one asked for, more or less.
     *
     * @param names by their places
     * @param alike 1 where it is the same
     */
    record Similar(Numbers names, double alike) {}

    void add(String word, int name) {
        (Spelling.isNumber(word) ? numbers : words)
                .computeIfAbsent(word, this::added)
                .add(name);
    }

    private Numbers added(String word) {
        if (!Spelling.isNumber(word)) {
            if (inOrder.size() == letters.length) {
                letters = Arrays.copyOf(letters, letters.length * 2);
            }
            letters[inOrder.size()] = Spelling.letters(word);
            inOrder.add(word);
        }
        return new Numbers();
    }

    /** The likest first. */
    List<Similar> similar(String asked) {
        List<Similar> similar = new ArrayList<>();
        if (Spelling.isNumber(asked)) {
            Numbers names = numbers.get(asked);
            return names == null ? List.of() : List.of(new Similar(names, 1));
        }
        addBeginnings(asked, similar);
        addForgiven(asked, similar);
        similar.sort(Comparator.comparingDouble(Similar::alike).reversed());
        return similar;
    }

    private void addBeginnings(String asked, List<Similar> similar) {
        boolean alone = asked.length() < SHORTEST_BEGINNING;
        for (Map.Entry<String, Numbers> entry : words.tailMap(asked, true).entrySet()) {
            String word = entry.getKey();
            if (!word.startsWith(asked)) {
                return;
            }
            boolean same = word.length() == asked.length();
            if (same || !alone) {
                similar.add(new Similar(entry.getValue(), same ? 1 : BEGINS));
            }
            if (alone) {
                return;
            }
        }
    }

    private void addForgiven(String asked, List<Similar> similar) {
        int forgiven = Spelling.forgiven(asked);
        if (forgiven == 0) {
            return;
        }
        long wanted = Spelling.letters(asked);
        for (int i = 0; i < inOrder.size(); i++) {
            if (Long.bitCount(letters[i] ^ wanted) <= 2 * forgiven) {
                String word = inOrder.get(i);
                int distance = word.startsWith(asked) ? 0 : Spelling.distance(asked, word, forgiven);
                Numbers names = words.get(word);
                if (names != null && distance > 0 && distance <= forgiven) {
                    similar.add(new Similar(names, distance == 1 ? ONE_AMISS : TWO_AMISS));
                }
            }
        }
    }
}
