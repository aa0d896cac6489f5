package org.learnerhub.people.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names and how common they are. Some have a percentage of their own, the others share the rest by Zipf's law. */
final class NameList {

    private final List<String> names;
    private final double[] upTo;

    /**
     * @param entries {@code name} or {@code name:percent}, commonest first; a name that comes again is passed over
     * @param flat how slowly the names without percentages become rarer
     */
    NameList(List<String> entries, double flat) {
        Map<String, Double> weights = new LinkedHashMap<>();
        double rest = 100;
        for (String entry : entries) {
            int colon = entry.indexOf(':');
            double percent = colon < 0 ? 0 : Double.parseDouble(entry.substring(colon + 1));
            if (weights.putIfAbsent(colon < 0 ? entry : entry.substring(0, colon), percent) == null) {
                rest -= percent;
            }
        }
        names = new ArrayList<>(weights.keySet());
        double[] each = shared(new ArrayList<>(weights.values()), Math.max(rest, 1), flat);
        Arrays.parallelPrefix(each, Double::sum);
        upTo = each;
    }

    private static double[] shared(List<Double> percents, double rest, double flat) {
        double[] each = new double[percents.size()];
        double sum = 0;
        int rank = 0;
        for (int i = 0; i < each.length; i++) {
            each[i] = percents.get(i) > 0 ? 0 : 1 / (flat + ++rank);
            sum += each[i];
        }
        for (int i = 0; i < each.length; i++) {
            each[i] = each[i] > 0 ? each[i] * rest / sum : percents.get(i);
        }
        return each;
    }

    String draw(Chances chances) {
        double at = chances.share() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return names.get(Math.min(found < 0 ? -found - 1 : found + 1, names.size() - 1));
    }

    List<String> names() {
        return names;
    }
}
