package org.learnerhub.domain.ukrlp;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/** The query behind all services of the register: who fits, one after the other, as long as the answer may be. */
public final class RetrieveProviders {

    private static final int MOST_LOOKED_UP = 1_000;

    private final ProviderRegister register;

    public RetrieveProviders(ProviderRegister register) {
        this.register = register;
    }

    /** Present versions that fit, by UKPRN ascending, each number once. Whoever breaks off throws. */
    public void each(ProviderCriteria criteria, Consumer<ProviderVersion> reader) {
        Set<Ukprn> ukprns = criteria.ukprns();
        if (ukprns != null && isLookUp(criteria, ukprns)) {
            register.present(ukprns).values().stream()
                    .filter(version -> fits(version, criteria))
                    .sorted(Comparator.comparing(version -> version.ukprn().value()))
                    .forEach(reader);
        } else {
            register.each(criteria, reader);
        }
    }

    /** Whether numbers alone say who is looked for: what most clients ask, and the cheapest to answer. */
    private static boolean isLookUp(ProviderCriteria criteria, Collection<Ukprn> ukprns) {
        return ukprns.size() <= MOST_LOOKED_UP
                && criteria.names().isEmpty()
                && criteria.postcodes().isEmpty()
                && allAbsent(
                        criteria.searchTerm(),
                        criteria.near(),
                        criteria.updatedSince(),
                        criteria.verifiedAfter(),
                        criteria.verifiedBefore(),
                        criteria.verification());
    }

    private static boolean allAbsent(@Nullable Object... criteria) {
        for (Object criterion : criteria) {
            if (criterion != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(ProviderVersion version, ProviderCriteria criteria) {
        Provider provider = version.provider();
        return provider != null
                && criteria.statuses().contains(provider.status())
                && (!criteria.approvedOnly() || provider.isApproved());
    }
}
