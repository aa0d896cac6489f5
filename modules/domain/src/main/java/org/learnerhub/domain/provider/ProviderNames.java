package org.learnerhub.domain.provider;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What providers and awarding bodies are called. */
@FunctionalInterface
public interface ProviderNames {

    /** @return unknown ones are left out */
    Map<Ukprn, String> of(Collection<Ukprn> ukprns);

    /** What they were called on days; where former names are not kept, what they are called. */
    default Map<OnDay, String> on(Collection<OnDay> asked) {
        Map<Ukprn, String> known = of(asked.stream().map(OnDay::ukprn).collect(Collectors.toSet()));
        Map<OnDay, String> names = new HashMap<>();
        for (OnDay one : asked) {
            String name = known.get(one.ukprn());
            if (name != null) {
                names.put(one, name);
            }
        }
        return names;
    }

    /** A provider on a day. */
    record OnDay(Ukprn ukprn, LocalDate day) {}
}
