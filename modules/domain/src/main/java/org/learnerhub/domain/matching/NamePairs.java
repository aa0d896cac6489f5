package org.learnerhub.domain.matching;

import java.util.HashMap;
import java.util.Map;

/**
 * How much more often two names meet in one person than chance says: names of one community go together. Told of pairs
 * that ten people and more bear; of others by the pairs that either name is seen in.
 */
final class NamePairs {

    private final NameCounts both;
    private final NameCounts middles;
    private final Map<String, Double> givenLift;
    private final Map<String, Double> familyLift;

    NamePairs(CensusText census) {
        both = counts(census.pairs());
        middles = counts(census.middles());
        givenLift = lifts(census, 0);
        familyLift = lifts(census, 1);
    }

    /** Both names as one key, each with all its parts joined. */
    static String of(Name one, Name other) {
        return one.core() + ' ' + other.core();
    }

    /** The class of those who bear both; 0 under ten. */
    int both(Name given, Name family) {
        return both.total(of(given, family));
    }

    /** The class of those of the family name who bear the middle name; 0 under ten. */
    int middle(Name family, Name middle) {
        return middles.total(of(family, middle));
    }

    /** Times as often as by chance, on average over the family names that the given name is seen with; 0: with none. */
    double liftOfGiven(Name given) {
        return givenLift.getOrDefault(given.core(), 0.0);
    }

    double liftOfFamily(Name family) {
        return familyLift.getOrDefault(family.core(), 0.0);
    }

    private static Map<String, Double> lifts(CensusText census, int place) {
        Map<String, double[]> sums = new HashMap<>();
        census.pairs().forEach((names, bearers) -> {
            String[] each = names.split(" ");
            double byChance =
                    people(census.given(), each[0]) * people(census.family(), each[1]) / Math.max(1, census.learners());
            double[] sum = sums.computeIfAbsent(each[place], name -> new double[2]);
            sum[0] += BearerClass.people(bearers);
            sum[1] += byChance;
        });
        Map<String, Double> lifts = new HashMap<>();
        sums.forEach((name, sum) -> lifts.put(name, sum[0] / Math.max(1e-9, sum[1])));
        return lifts;
    }

    private static double people(Map<String, NameCounts.Bearers> counts, String name) {
        NameCounts.Bearers bearers = counts.get(name);
        return BearerClass.people(bearers == null ? BearerClass.TEN : Math.max(BearerClass.TEN, bearers.total()));
    }

    private static NameCounts counts(Map<String, Integer> pairs) {
        Map<String, NameCounts.Bearers> counts = new HashMap<>();
        pairs.forEach((names, bearers) -> counts.put(names, new NameCounts.Bearers(bearers, 0)));
        return new NameCounts(counts);
    }
}
