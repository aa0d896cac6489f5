package org.learnerhub.domain.matching;

import java.util.Optional;

/** Keeps every model that was proposed or ever decided, so that work begun under one is finished under it, by any node. */
public interface MatchModels {

    /** Keeps the model; one that is kept already changes nothing, but mends a text that was damaged. */
    void keep(MatchModel model);

    /**
     * @param digest the SHA-256 of the model's file, hex
     * @throws DamagedModelException where what is kept under it has another
     */
    Optional<MatchModel> find(String digest);
}
