package org.learnerhub.domain.provider;

import java.util.Collection;
import java.util.Map;

/** What providers and awarding bodies are called. */
@FunctionalInterface
public interface ProviderNames {

    /** @return unknown ones are left out */
    Map<Ukprn, String> of(Collection<Ukprn> ukprns);
}
