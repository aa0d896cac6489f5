package org.learnerhub.domain.imports.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.part.Part;

/**
 * What a row says of a provider.
 *
 * @param parts what it says of each part, empty: that there is nothing; it does not speak of parts that are not there
 * @param status what a provider becomes that does not stand so; null where the row does not say
 * @param fitting the statuses that agree with the row
 * @param alsoNamed names to be kept as aliases
 */
record Statement(
        Ukprn ukprn,
        Map<Part, Optional<String>> parts,
        @Nullable ProviderStatus status,
        Set<ProviderStatus> fitting,
        List<String> alsoNamed) {

    static final Set<ProviderStatus> AT_WORK =
            Collections.unmodifiableSet(EnumSet.of(ProviderStatus.ACTIVE, ProviderStatus.VERIFIED));
    static final Set<ProviderStatus> ENDING =
            Collections.unmodifiableSet(EnumSet.of(ProviderStatus.DEACTIVATING, ProviderStatus.DEACTIVATED));

    Statement {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        alsoNamed = List.copyOf(alsoNamed);
    }

    Optional<String> said(Part part) {
        return parts.getOrDefault(part, Optional.empty());
    }

    Statement alsoNamed(List<String> names) {
        return new Statement(ukprn, parts, status, fitting, names);
    }
}
