package org.learnerhub.store.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.learnerhub.domain.learner.Uln;

/** A learner's few numbers as values of a statement. */
final class Numbers {

    private Numbers() {}

    /** Such as {@code uln in (?, ?)}; none: never true. */
    static String in(String column, Collection<?> values) {
        return values.isEmpty()
                ? "1 = 0"
                : column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    static List<Object> of(Collection<Uln> ulns) {
        return new ArrayList<>(ulns.stream().map(Uln::number).toList());
    }
}
