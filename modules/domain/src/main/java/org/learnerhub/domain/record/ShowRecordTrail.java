package org.learnerhub.domain.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.AuditTrail;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.RecordAnswer.Outcome;

/** Tells who looked at a learner or changed it, page by page (contract 1.5, ViewAudit). Asking is such a look itself. */
public final class ShowRecordTrail {

    private static final String HUB = "Learner hub";

    /** Of each number, where several answer as one. */
    private static final int MOST_OF_EACH = 10_000;

    private final VerifiedReading reading;
    private final AuditTrail trail;
    private final ProviderNames names;

    public ShowRecordTrail(VerifiedReading reading, AuditTrail trail, ProviderNames names) {
        this.reading = reading;
        this.trail = trail;
        this.names = names;
    }

    /** @param page from 0 */
    public Page show(Call call, AskedRecord asked, int page, int pageSize) {
        return reading.tell(
                call,
                Operation.VIEW_AUDIT,
                asked,
                reading.byNames(asked),
                (records, held) -> {
                    List<Uln> numbers = records.numbers(held.current().uln());
                    records.tells(numbers);
                    return new VerifiedReading.Look<>(
                            page(numbers, held.isLinked(), page, pageSize), Shown.words("AuditTrail"));
                },
                outcome -> new Page(outcome, List.of(), 0));
    }

    private Page page(List<Uln> numbers, boolean linked, int page, int pageSize) {
        long skip = (long) page * pageSize;
        List<AuditEntry> entries;
        long total;
        if (numbers.size() == 1) {
            AuditSubject subject = new AuditSubject.Learner(numbers.get(0));
            entries = trail.of(subject, skip, pageSize);
            total = trail.count(subject);
        } else {
            List<AuditEntry> all = ofAll(numbers);
            entries = all.stream().skip(skip).limit(pageSize).toList();
            total = all.size();
        }
        Map<Ukprn, String> known = names.of(entries.stream()
                .map(AuditEntry::caller)
                .filter(Caller.InstitutionUser.class::isInstance)
                .map(caller -> ((Caller.InstitutionUser) caller).ukprn())
                .collect(Collectors.toSet()));
        return new Page(
                linked ? Outcome.LINKED : Outcome.SHOWN,
                entries.stream().map(entry -> look(entry, known)).toList(),
                total);
    }

    /**
     * What was looked at under a number that was merged since is the learner's too. The newest first; one deed that is noted
     * for several of the numbers is one.
     */
    private List<AuditEntry> ofAll(List<Uln> numbers) {
        Map<List<Object>, AuditEntry> once = new LinkedHashMap<>();
        numbers.stream()
                .flatMap(number -> trail.of(new AuditSubject.Learner(number), 0, MOST_OF_EACH).stream())
                .sorted(Comparator.comparing(AuditEntry::at).reversed())
                .forEach(entry -> once.putIfAbsent(
                        List.of(entry.at(), entry.operation(), entry.correlationId(), entry.purpose()), entry));
        return List.copyOf(once.values());
    }

    private static TrailEntry look(AuditEntry entry, Map<Ukprn, String> known) {
        String organisation = entry.caller() instanceof Caller.InstitutionUser user
                ? known.getOrDefault(user.ukprn(), user.ukprn().value())
                : HUB;
        return new TrailEntry(
                entry.operation(), entry.at(), organisation, entry.caller().userName());
    }

    /** @param total how many there are in all */
    public record Page(Outcome outcome, List<TrailEntry> entries, long total) {}

    /**
     * One look or deed.
     *
     * @param action the operation by its name
     * @param organisation by its name, or its UKPRN where that is not known
     */
    public record TrailEntry(String action, Instant at, String organisation, String user) {}
}
