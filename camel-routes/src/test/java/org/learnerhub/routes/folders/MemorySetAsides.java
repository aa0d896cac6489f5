package org.learnerhub.routes.folders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.exchange.intake.SetAside;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.provider.Ukprn;

/** What is set aside, for one institution. */
final class MemorySetAsides implements SetAsideFiles {

    private final Map<String, SetAside> all = new HashMap<>();

    @Override
    public List<SetAside> of(Ukprn ukprn) {
        return List.copyOf(all.values());
    }

    @Override
    public Optional<SetAside> find(Ukprn ukprn, String name) {
        return Optional.ofNullable(all.get(name));
    }

    @Override
    public void put(SetAside one) {
        all.put(one.name(), one);
    }

    @Override
    public void remove(Ukprn ukprn, String name) {
        all.remove(name);
    }
}
