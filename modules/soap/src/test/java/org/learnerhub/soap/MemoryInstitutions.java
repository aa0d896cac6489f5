package org.learnerhub.soap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.PasswordHash;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.provider.Ukprn;

/** Invented institutions; the first is the one in the samples. */
final class MemoryInstitutions implements Institutions {

    static final String PASSWORD = "sixteen-letters!";
    static final Ukprn COLLEGE = new Ukprn("TEST0038");
    static final Ukprn ACADEMY = new Ukprn("TEST0039");
    static final Ukprn AWARDING_BODY = new Ukprn("TEST0040");
    static final Ukprn OPERATOR = new Ukprn("TEST0041");

    final PasswordHash passwords = new PasswordHash("a secret".getBytes(StandardCharsets.UTF_8));

    private final Map<String, Institution> institutions = new TreeMap<>();

    MemoryInstitutions() {
        save(institution(COLLEGE, "TST038", Role.LEARNER_REGISTRATION, null));
        save(institution(ACADEMY, "TST039", Role.LEARNER_REGISTRATION, null));
        save(institution(AWARDING_BODY, null, Role.AWARDING, null));
        save(institution(OPERATOR, null, Role.OVERSIGHT, null));
    }

    /** None of them. */
    static MemoryInstitutions none() {
        MemoryInstitutions none = new MemoryInstitutions();
        none.institutions.clear();
        return none;
    }

    Institution institution(Ukprn ukprn, @Nullable String reference, Role right, @Nullable String certificate) {
        String hash = passwords.of(ukprn, PASSWORD);
        return new Institution(ukprn, reference, "Invented " + ukprn, Set.of(right), hash, certificate, null);
    }

    @Override
    public synchronized Optional<Institution> find(Ukprn ukprn) {
        return Optional.ofNullable(institutions.get(ukprn.value()));
    }

    @Override
    public synchronized Optional<Institution> findByOrganisationRef(String organisationRef) {
        return institutions.values().stream()
                .filter(institution -> organisationRef.equalsIgnoreCase(institution.organisationRef()))
                .findFirst();
    }

    @Override
    public synchronized void save(Institution institution) {
        institutions.put(institution.ukprn().value(), institution);
    }

    @Override
    public synchronized Optional<Institution> change(Ukprn ukprn, UnaryOperator<Institution> change) {
        Optional<Institution> changed = find(ukprn).map(change);
        changed.ifPresent(this::save);
        return changed;
    }

    @Override
    public synchronized List<Institution> all() {
        return List.copyOf(institutions.values());
    }

    @Override
    public synchronized List<Institution> from(String ukprn, int most) {
        return all().stream()
                .filter(one -> one.ukprn().value().compareTo(ukprn) >= 0)
                .limit(most)
                .toList();
    }
}
