package org.learnerhub.domain.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the text of a census says: a head, how many learners, how many of them were born in each year, then a line for
 * each name and pair of names that was counted. The first kind of census knows neither years of birth nor pairs.
 *
 * @param born by year, from 1901 on; empty where it was not counted
 * @param pairs classes of those who bear a given and a family name together, under both with a space between
 * @param middles the same of family names and middle names
 */
record CensusText(
        long learners,
        long[] born,
        Map<String, NameCounts.Bearers> given,
        Map<String, NameCounts.Bearers> family,
        Map<String, Integer> pairs,
        Map<String, Integer> middles) {

    static final CensusText NOBODY = new CensusText(0, new long[0], Map.of(), Map.of(), Map.of(), Map.of());

    /** From {@link #FIRST_BIRTH_YEAR} on. */
    static final int BIRTH_YEARS = 150;

    static final int FIRST_BIRTH_YEAR = 1901;

    private static final String FIRST_KIND = "census 1";
    private static final String HEAD = "census 2";
    private static final String LEARNERS = "learners ";
    private static final String BORN = "born ";

    /** @param lines sorted: given or family, the name, its class, its classes by period in hex; or two names and a class */
    static String write(long learners, long[] born, Iterable<String> lines) {
        StringBuilder text = new StringBuilder(HEAD)
                .append('\n')
                .append(LEARNERS)
                .append(learners)
                .append("\nborn");
        for (long each : born) {
            text.append(' ').append(each);
        }
        text.append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** @throws IllegalArgumentException where the text is no census */
    static CensusText read(String text) {
        List<String> lines = Arrays.asList(text.split("\n"));
        boolean first = lines.get(0).equals(FIRST_KIND);
        int head = first ? 2 : 3;
        boolean sound = (first || lines.get(0).equals(HEAD))
                && lines.size() >= head
                && lines.get(1).startsWith(LEARNERS)
                && (first || lines.get(2).startsWith(BORN));
        if (!sound) {
            throw new IllegalArgumentException("not a census of this kind");
        }
        CensusText read = new CensusText(
                Long.parseLong(lines.get(1).substring(LEARNERS.length())),
                first ? new long[0] : born(lines.get(2)),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
        lines.subList(head, lines.size()).forEach(line -> read.note(line.split(" ")));
        return read;
    }

    private static long[] born(String line) {
        long[] born = Arrays.stream(line.substring(BORN.length()).split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
        if (born.length != BIRTH_YEARS) {
            throw new IllegalArgumentException("not a census of this kind");
        }
        return born;
    }

    private void note(String[] words) {
        switch (words[0]) {
            case "given" -> given.put(words[1], bearers(words));
            case "family" -> family.put(words[1], bearers(words));
            case "both" -> pairs.put(words[1] + ' ' + words[2], Integer.parseInt(words[3]));
            case "middle" -> middles.put(words[1] + ' ' + words[2], Integer.parseInt(words[3]));
            default -> throw new IllegalArgumentException("a census says nothing of " + words[0]);
        }
    }

    private static NameCounts.Bearers bearers(String[] words) {
        return new NameCounts.Bearers(Integer.parseInt(words[2]), Long.parseUnsignedLong(words[3], 16));
    }
}
