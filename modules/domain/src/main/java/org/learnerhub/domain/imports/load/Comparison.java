package org.learnerhub.domain.imports.load;

import java.util.List;

/**
 * What comparing a chunk with the register found, before anything is loaded.
 *
 * @param changes providers that it would change
 * @param endings providers at work that it says are closed, and of which nobody was told yet
 * @param twins rows of it that speak of what an earlier row of the file speaks of
 */
record Comparison(int changes, int endings, List<Twins.Pair> twins) {

    Comparison {
        twins = List.copyOf(twins);
    }
}
