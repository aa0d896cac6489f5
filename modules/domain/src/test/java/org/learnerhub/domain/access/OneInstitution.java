package org.learnerhub.domain.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.learnerhub.domain.provider.Ukprn;

/** The only institution there is; it cannot be changed. */
record OneInstitution(Institution known) implements Institutions {

    @Override
    public Optional<Institution> find(Ukprn ukprn) {
        return Optional.of(known).filter(one -> one.ukprn().equals(ukprn));
    }

    @Override
    public Optional<Institution> findByOrganisationRef(String organisationRef) {
        return Optional.of(known)
                .filter(one -> Objects.requireNonNull(one.organisationRef()).equalsIgnoreCase(organisationRef));
    }

    @Override
    public void save(Institution institution) {
        throw new UnsupportedOperationException("the door changes nothing");
    }

    @Override
    public Optional<Institution> change(Ukprn ukprn, UnaryOperator<Institution> change) {
        throw new UnsupportedOperationException("the door changes nothing");
    }

    @Override
    public List<Institution> all() {
        return List.of(known);
    }

    @Override
    public List<Institution> from(String ukprn, int most) {
        return all().stream()
                .filter(one -> one.ukprn().value().compareTo(ukprn) >= 0)
                .limit(most)
                .toList();
    }
}
