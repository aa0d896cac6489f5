package org.learnerhub.domain.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchModels;

/** Models by digest. */
public final class InMemoryModels implements MatchModels {

    private final Map<String, MatchModel> models = new ConcurrentHashMap<>();

    @Override
    public void keep(MatchModel model) {
        models.putIfAbsent(model.digest(), model);
    }

    @Override
    public Optional<MatchModel> find(String digest) {
        return Optional.ofNullable(models.get(digest));
    }
}
