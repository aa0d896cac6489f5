package org.learnerhub.domain.matching;

import java.util.List;
import java.util.Set;
import org.learnerhub.domain.learner.Uln;

/**
 * A learner who could be the person of a row, with all the evidence.
 *
 * @param entry the learner's position in the register
 * @param uln the number to answer with: the master's where the learner was merged
 * @param merged whether the learner was merged into a master
 * @param fiveFieldsEqual whether the five key fields are present and equal after normalisation
 * @param total prior plus all weights, log2, in whole thousandths like each weight, so that printed figures add up
 * @param keys which blocking keys found the learner
 * @param evidence one for each compared field, in order
 */
public record ScoredCandidate(
        long entry,
        Uln uln,
        boolean merged,
        boolean fiveFieldsEqual,
        double total,
        Set<KeyKind> keys,
        List<Evidence> evidence) {

    /** Whether something forbids a match without asking, see {@link Compared#PERSON}. */
    public boolean isDoubtful() {
        for (Evidence one : evidence) {
            if (one.field() == Compared.PERSON) {
                return one.level() != Level.MISSING;
            }
        }
        return false;
    }
}
