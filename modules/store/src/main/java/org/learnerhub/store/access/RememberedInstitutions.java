package org.learnerhub.store.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Knows for a second what it was told last of institutions that exist, since every call asks. So what another process
 * changes takes effect within a second; what this one saves, at once. Who is unknown is asked for anew each time, and
 * nothing grows by asking for them.
 */
final class RememberedInstitutions implements Institutions {

    static final Duration FOR = Duration.ofSeconds(1);

    private final Institutions kept;
    private final InstantSource clock;
    private final ConcurrentMap<Object, Known> known = new ConcurrentHashMap<>();

    RememberedInstitutions(Institutions kept, InstantSource clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public Optional<Institution> find(Ukprn ukprn) {
        return known(ukprn, () -> kept.find(ukprn));
    }

    @Override
    public Optional<Institution> findByOrganisationRef(String organisationRef) {
        return known(organisationRef.toUpperCase(Locale.ROOT), () -> kept.findByOrganisationRef(organisationRef));
    }

    private Optional<Institution> known(Object key, Supplier<Optional<Institution>> ask) {
        Instant now = clock.instant();
        Known last = known.get(key);
        if (last != null && !last.at().plus(FOR).isBefore(now) && !last.at().isAfter(now)) {
            return Optional.of(last.institution());
        }
        Optional<Institution> found = ask.get();
        if (found.isPresent()) {
            known.put(key, new Known(found.get(), now));
        } else {
            known.remove(key);
        }
        return found;
    }

    @Override
    public void save(Institution institution) {
        kept.save(institution);
        known.clear();
    }

    @Override
    public Optional<Institution> change(Ukprn ukprn, UnaryOperator<Institution> change) {
        Optional<Institution> changed = kept.change(ukprn, change);
        known.clear();
        return changed;
    }

    @Override
    public List<Institution> all() {
        return kept.all();
    }

    @Override
    public List<Institution> from(String ukprn, int most) {
        return kept.from(ukprn, most);
    }

    private record Known(Institution institution, Instant at) {}
}
