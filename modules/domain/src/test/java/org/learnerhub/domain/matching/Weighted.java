package org.learnerhub.domain.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws words by their weight. */
final class Weighted {

    private final List<String> words = new ArrayList<>();
    private final double[] upTo;

    Weighted(Map<String, Double> weights) {
        upTo = new double[weights.size()];
        double sum = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            sum += entry.getValue();
            upTo[words.size()] = sum;
            words.add(entry.getKey());
        }
    }

    String draw(SplittableRandom random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }
}
