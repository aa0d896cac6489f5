package org.learnerhub.extract.forgery;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.problem.ExtractCode;

/** What one face answers to each {@link ForgeryKind}: how it is done, in one way or more, or why it cannot be done. */
public final class FaceForgeries {

    private final List<Forgery> all = new ArrayList<>();
    private final Map<ForgeryKind, String> impossible = new EnumMap<>(ForgeryKind.class);

    public FaceForgeries with(
            ForgeryKind kind, String name, Forgery.Making making, Verdict verdict, @Nullable ExtractCode code) {
        all.add(new Forgery(kind, name, making, verdict, code));
        return this;
    }

    /** @param why it cannot be done in this face, or is another kind there */
    public FaceForgeries cannot(ForgeryKind kind, String why) {
        impossible.put(kind, why);
        return this;
    }

    public List<Forgery> all() {
        return List.copyOf(all);
    }

    Set<ForgeryKind> done() {
        Set<ForgeryKind> kinds = EnumSet.noneOf(ForgeryKind.class);
        all.forEach(one -> kinds.add(one.kind()));
        return kinds;
    }

    Map<ForgeryKind, String> impossible() {
        return impossible;
    }
}
