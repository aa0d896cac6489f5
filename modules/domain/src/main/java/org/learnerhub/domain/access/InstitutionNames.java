package org.learnerhub.domain.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.provider.Ukprn;

/** Providers by the names of the institutions that use the hub. */
public final class InstitutionNames implements ProviderNames {

    private final Institutions institutions;

    public InstitutionNames(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public Map<Ukprn, String> of(Collection<Ukprn> ukprns) {
        Map<Ukprn, String> names = new HashMap<>();
        ukprns.stream()
                .distinct()
                .forEach(ukprn -> institutions.find(ukprn).ifPresent(one -> names.put(ukprn, one.name())));
        return names;
    }
}
