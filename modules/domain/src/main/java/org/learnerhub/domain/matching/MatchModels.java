package org.learnerhub.domain.matching;

import java.util.Optional;

/** Keeps every model that ever decided, so that work begun under one is finished under it, by any node. */
public interface MatchModels {

    /** Keeps the model; one that is kept already changes nothing. */
    void keep(MatchModel model);

    /** @param digest the SHA-256 of the model's file, hex */
    Optional<MatchModel> find(String digest);
}
