package org.learnerhub.app.matching.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerDetails;

/**
 * Records of which it is publicly known who is one person.
 *
 * @param clusters the person of each record, in the same order
 */
record PublicSet(String name, List<LearnerDetails> records, List<String> clusters) {

    boolean samePerson(int one, int other) {
        return clusters.get(one).equals(clusters.get(other));
    }

    /** Pairs of records of one person. */
    long rightPairs() {
        Map<String, Long> sizes = new HashMap<>();
        clusters.forEach(cluster -> sizes.merge(cluster, 1L, Long::sum));
        return pairs(sizes.values());
    }

    static long pairs(Collection<Long> sizes) {
        return sizes.stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }
}
