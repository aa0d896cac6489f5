package org.learnerhub.routes.folders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.learnerhub.domain.exchange.intake.SetAside;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.provider.Ukprn;

/** What is set aside, in memory. */
final class MemorySetAsides implements SetAsideFiles {

    private final Map<Ukprn, Map<String, SetAside>> all = new HashMap<>();

    private Map<String, SetAside> at(Ukprn ukprn) {
        return all.computeIfAbsent(ukprn, none -> new TreeMap<>());
    }

    @Override
    public List<SetAside> of(Ukprn ukprn) {
        return List.copyOf(at(ukprn).values());
    }

    @Override
    public Optional<SetAside> find(Ukprn ukprn, String name) {
        return Optional.ofNullable(at(ukprn).get(name));
    }

    @Override
    public void put(SetAside one) {
        at(one.ukprn()).put(one.name(), one);
    }

    @Override
    public void remove(Ukprn ukprn, String name) {
        at(ukprn).remove(name);
    }
}
