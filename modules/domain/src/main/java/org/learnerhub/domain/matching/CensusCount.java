package org.learnerhub.domain.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** Counts names, folded as the matcher folds them, into a census. The same for the same people in any order. */
public final class CensusCount {

    private final Map<String, long[]> given = new HashMap<>();
    private final Map<String, long[]> family = new HashMap<>();
    private final Map<String, long[]> both = new HashMap<>();
    private final Map<String, long[]> middles = new HashMap<>();
    private final long[] born = new long[CensusText.BIRTH_YEARS];
    private long learners;

    /**
     * @param written as it stands in the register
     * @param birthYear 0 where it is not known
     * @param bearers how many people of that year have it
     */
    public void given(@Nullable String written, int birthYear, long bearers) {
        learners += bearers;
        int at = birthYear - CensusText.FIRST_BIRTH_YEAR;
        if (at >= 0 && at < born.length) {
            born[at] += bearers;
        }
        count(given, written, birthYear, bearers);
    }

    /** The same for family names. */
    public void family(@Nullable String written, int birthYear, long bearers) {
        count(family, written, birthYear, bearers);
    }

    /** Both names, as they stand in the register; pairs of fewer than ten need not be told. */
    public void both(@Nullable String given, @Nullable String family, long bearers) {
        pair(both, Name.of(given), Name.of(family), bearers);
    }

    /** The same for a family and a middle name. */
    public void middle(@Nullable String family, @Nullable String middle, long bearers) {
        pair(middles, Name.of(family), Name.of(middle), bearers);
    }

    private static void pair(Map<String, long[]> counts, @Nullable Name one, @Nullable Name other, long bearers) {
        if (one != null && other != null) {
            counts.computeIfAbsent(NamePairs.of(one, other), pair -> new long[1])[0] += bearers;
        }
    }

    /** A learner with all names. */
    public void add(LearnerDetails learner) {
        int year = BirthDate.year(BirthDate.of(learner.get(LearnerField.DATE_OF_BIRTH)));
        given(learner.get(LearnerField.GIVEN_NAME), year, 1);
        family(learner.get(LearnerField.FAMILY_NAME), year, 1);
        both(learner.get(LearnerField.GIVEN_NAME), learner.get(LearnerField.FAMILY_NAME), 1);
        middle(learner.get(LearnerField.FAMILY_NAME), learner.get(LearnerField.MIDDLE_OTHER_NAME), 1);
    }

    private static void count(Map<String, long[]> counts, @Nullable String written, int birthYear, long bearers) {
        Name name = Name.of(written);
        if (name == null) {
            return;
        }
        add(counts, name.core(), birthYear, bearers);
        if (name.parts().size() > 1) {
            name.parts().stream().distinct().forEach(part -> add(counts, part, birthYear, bearers));
        }
    }

    private static void add(Map<String, long[]> counts, String word, int birthYear, long bearers) {
        long[] those = counts.computeIfAbsent(word, w -> new long[NameCounts.PERIODS + 1]);
        those[NameCounts.PERIODS] += bearers;
        if (birthYear != 0) {
            those[NameCounts.period(birthYear)] += bearers;
        }
    }

    /** Of names that fewer than three bear nothing is kept. */
    public Census census() {
        List<String> lines = new ArrayList<>();
        given.forEach((name, counts) -> add(lines, "given ", name, counts));
        family.forEach((name, counts) -> add(lines, "family ", name, counts));
        both.forEach((names, counts) -> addPair(lines, "both ", names, counts[0]));
        middles.forEach((names, counts) -> addPair(lines, "middle ", names, counts[0]));
        lines.sort(null);
        return Census.of(CensusText.write(learners, born, lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Of pairs that fewer than ten bear nothing is kept. */
    private static void addPair(List<String> lines, String kind, String names, long bearers) {
        int those = BearerClass.of(bearers);
        if (those >= BearerClass.TEN) {
            lines.add(kind + names + ' ' + those);
        }
    }

    private static void add(List<String> lines, String kind, String name, long[] counts) {
        int total = BearerClass.of(counts[NameCounts.PERIODS]);
        if (total == 0) {
            return;
        }
        long periods = 0;
        for (int i = 0; i < NameCounts.PERIODS; i++) {
            periods |= (long) BearerClass.ofPeriod(counts[i]) << (4 * i);
        }
        lines.add(kind + name + ' ' + total + ' ' + Long.toHexString(periods));
    }
}
