package org.learnerhub.domain.casework;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * What a step led to.
 *
 * @param uln the number that answers now; null where none does
 * @param change the number of the register's entry, change or merge; 0 where there is none
 */
record Consequence(@Nullable Uln uln, long change) {

    static Consequence none() {
        return new Consequence(null, 0);
    }
}
