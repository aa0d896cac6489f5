package org.learnerhub.domain.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Tells the learner who looked, when, what was shown and for what purpose, by all of the learner's numbers; or tells the
 * hub's own people what the learner is told. Asking is such a look itself, and is told from the next time on.
 */
public final class ShowLooks {

    private final UnitOfWork unitOfWork;
    private final NumberReading reading;
    private final Looks looks;
    private final ProviderNames names;

    public ShowLooks(UnitOfWork unitOfWork, NumberReading reading, Looks looks, ProviderNames names) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.looks = looks;
        this.names = names;
    }

    /** Empty where the number is nobody's, or not the caller's. */
    public Optional<Page> show(Justification by, Uln uln, long skip, int most) {
        Operation operation = by.caller() instanceof Caller.Learner ? Operation.OWN_LOOKS : Operation.SHOW_LOOKS;
        return unitOfWork.get(() -> reading.tell(
                by,
                operation,
                uln,
                List.of(),
                (records, held) -> {
                    List<Uln> numbers = records.numbers(held.current().uln());
                    records.tells(numbers);
                    return new VerifiedReading.Look<>(
                            Optional.of(page(numbers, skip, most)), Shown.words("AuditTrail"));
                },
                Optional::<Page>empty));
    }

    private Page page(List<Uln> numbers, long skip, int most) {
        Looks.Page found = looks.page(numbers, skip, most);
        Set<Ukprn> institutions =
                found.entries().stream().flatMap(entry -> ukprn(entry).stream()).collect(Collectors.toSet());
        Map<Ukprn, String> known = names.of(institutions);
        List<Seen> seen = found.entries().stream()
                .map(entry -> new Seen(entry, ukprn(entry).map(one -> known.getOrDefault(one, one.value()))))
                .toList();
        return new Page(seen, found.total());
    }

    private static Optional<Ukprn> ukprn(AuditEntry entry) {
        return entry.caller() instanceof Caller.InstitutionUser user ? Optional.of(user.ukprn()) : Optional.empty();
    }

    /** @param total how many there are in all */
    public record Page(List<Seen> looks, long total) {}

    /** @param organisation by its name, or its UKPRN where that is not known; empty where it is none */
    public record Seen(AuditEntry entry, Optional<String> organisation) {}
}
