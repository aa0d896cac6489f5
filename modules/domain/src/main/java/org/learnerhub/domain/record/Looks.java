package org.learnerhub.domain.record;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.LookDelay;
import org.learnerhub.domain.audit.LookDelays;
import org.learnerhub.domain.learner.Uln;

/**
 * Who looked at a learner, as the learner is told: under every number that answers as one, the newest first, each deed once;
 * without what an order in force keeps back.
 */
public final class Looks {

    /** Of each number, where all of them must be looked through. */
    private static final int MOST_OF_EACH = 10_000;

    private final AuditTrail trail;
    private final LookDelays delays;
    private final InstantSource clock;

    public Looks(AuditTrail trail, LookDelays delays, InstantSource clock) {
        this.trail = trail;
        this.delays = delays;
        this.clock = clock;
    }

    Page page(List<Uln> numbers, long skip, int most) {
        Instant now = clock.instant();
        List<LookDelay> inForce =
                delays.of(numbers).stream().filter(one -> one.isInForce(now)).toList();
        if (numbers.size() == 1 && inForce.isEmpty()) {
            AuditSubject subject = new AuditSubject.Learner(numbers.get(0));
            return new Page(trail.of(subject, skip, most), trail.count(subject));
        }
        List<AuditEntry> all = ofAll(numbers).stream()
                .filter(entry -> inForce.stream().noneMatch(delay -> delay.hides(entry, now)))
                .toList();
        return new Page(all.stream().skip(skip).limit(most).toList(), all.size());
    }

    private List<AuditEntry> ofAll(List<Uln> numbers) {
        Map<List<Object>, AuditEntry> once = new LinkedHashMap<>();
        numbers.stream()
                .flatMap(number -> trail.of(new AuditSubject.Learner(number), 0, MOST_OF_EACH).stream())
                .sorted(Comparator.comparing(AuditEntry::at).reversed())
                .forEach(entry -> once.putIfAbsent(
                        List.of(entry.at(), entry.operation(), entry.correlationId(), entry.purpose()), entry));
        return List.copyOf(once.values());
    }

    /** @param total how many there are in all */
    record Page(List<AuditEntry> entries, long total) {}
}
