package org.learnerhub.domain.matching;

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
    private long learners;

    /**
     * @param written as it stands in the register
     * @param birthYear 0 where it is not known
     * @param bearers how many people of that year have it
     */
    public void given(@Nullable String written, int birthYear, long bearers) {
        learners += bearers;
        count(given, written, birthYear, bearers);
    }

    /** The same for family names. */
    public void family(@Nullable String written, int birthYear, long bearers) {
        count(family, written, birthYear, bearers);
    }

    /** A learner with both names. */
    public void add(LearnerDetails learner) {
        int year = BirthDate.year(BirthDate.of(learner.get(LearnerField.DATE_OF_BIRTH)));
        given(learner.get(LearnerField.GIVEN_NAME), year, 1);
        family(learner.get(LearnerField.FAMILY_NAME), year, 1);
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
        lines.sort(null);
        return Census.of(learners, lines);
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
