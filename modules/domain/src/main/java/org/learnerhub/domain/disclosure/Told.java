package org.learnerhub.domain.disclosure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;

/**
 * An answer, and what the audit trail says of it.
 *
 * @param about whom or what the answer is about, or whose existence it gives away; empty where it is about nobody
 */
public record Told<T>(T answer, Shown shown, List<AuditSubject> about) {

    /** @param learners by their current numbers */
    public static <T> Told<T> of(T answer, Shown shown, Collection<Uln> learners) {
        return new Told<>(answer, shown, learners(learners));
    }

    /** The same, told of these learners too. */
    public Told<T> alsoOf(Collection<Uln> learners) {
        Set<AuditSubject> all = new LinkedHashSet<>(about);
        all.addAll(learners(learners));
        return new Told<>(answer, shown, List.copyOf(all));
    }

    public static List<AuditSubject> learners(Collection<Uln> learners) {
        return learners.stream().<AuditSubject>map(AuditSubject.Learner::new).toList();
    }
}
