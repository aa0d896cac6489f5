package org.learnerhub.domain.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.RecordAnswer.Outcome;

/** Tells who looked at a learner or changed it, page by page (contract 1.5, ViewAudit). Asking is such a look itself. */
public final class ShowRecordTrail {

    private static final String HUB = "Learner hub";

    private final VerifiedReading reading;
    private final Looks looks;
    private final ProviderNames names;

    public ShowRecordTrail(VerifiedReading reading, Looks looks, ProviderNames names) {
        this.reading = reading;
        this.looks = looks;
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
        Looks.Page found = looks.page(numbers, (long) page * pageSize, pageSize);
        List<AuditEntry> entries = found.entries();
        Map<Ukprn, String> known = names.of(entries.stream()
                .map(AuditEntry::caller)
                .filter(Caller.InstitutionUser.class::isInstance)
                .map(caller -> ((Caller.InstitutionUser) caller).ukprn())
                .collect(Collectors.toSet()));
        return new Page(
                linked ? Outcome.LINKED : Outcome.SHOWN,
                entries.stream().map(entry -> look(entry, known)).toList(),
                found.total());
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
