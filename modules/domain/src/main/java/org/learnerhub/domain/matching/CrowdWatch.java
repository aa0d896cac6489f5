package org.learnerhub.domain.matching;

import java.util.Map;

/** Is told of crowds in the register; called by any thread. */
@FunctionalInterface
public interface CrowdWatch {

    /** Takes no notice. */
    CrowdWatch NOBODY = keys -> {};

    /**
     * A look-up met keys that lead to more learners than are looked at; the rest was left out.
     *
     * @param keys how many different keys of each kind
     */
    void crowded(Map<KeyKind, Integer> keys);
}
