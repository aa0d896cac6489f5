package org.learnerhub.domain.disclosure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Looks up what is registered of learners, writes into the audit trail who is told of it, and only then tells. What the
 * trail throws goes through, and then there is no answer. Within a unit of work the entries belong to it.
 */
public final class ReadGate {

    private final LearnerReading learners;
    private final AuditTrail trail;
    private final InstantSource clock;

    public ReadGate(LearnerSources sources, AuditTrail trail, InstantSource clock) {
        learners = new LearnerReading(sources);
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws RefusedException RIGHT_MISSING where the operation is for another kind of caller */
    public <T> T tell(Justification by, Operation operation, Function<LearnerReading, Told<T>> look) {
        return tell(by, operation, look, (entries, answer) -> trail.append(entries));
    }

    /**
     * @param writing writes the entries, and what must be kept with them, in the trail's stead
     * @throws RefusedException as {@link #tell(Justification, Operation, Function)}
     */
    public <T> T tell(
            Justification by,
            Operation operation,
            Function<LearnerReading, Told<T>> look,
            BiConsumer<List<AuditEntry>, T> writing) {
        requireKind(by, operation);
        Told<T> told = look.apply(learners);
        writing.accept(entries(by, operation, told.shown(), told.about()), told.answer());
        return told.answer();
    }

    /**
     * Notes what is about to be told of learners who were looked up elsewhere: in a batch, or to be changed.
     *
     * @param about empty where it is about nobody
     * @throws RefusedException as {@link #tell(Justification, Operation, Function)}
     */
    public void note(Justification by, Operation operation, Shown shown, Collection<AuditSubject> about) {
        requireKind(by, operation);
        trail.append(entries(by, operation, shown, about));
    }

    private static void requireKind(Justification by, Operation operation) {
        if (!operation.needed().isFor(by.caller())) {
            throw new RefusedException(AccessCode.RIGHT_MISSING);
        }
    }

    /** One for each subject, or one where it is about nobody. */
    private List<AuditEntry> entries(
            Justification by, Operation operation, Shown shown, Collection<AuditSubject> about) {
        Instant now = clock.instant();
        Collection<AuditSubject> subjects = about.isEmpty() ? List.of(AuditSubject.NONE) : about;
        return subjects.stream()
                .map(subject -> AuditEntry.of(by, operation, now, subject, shown))
                .toList();
    }
}
