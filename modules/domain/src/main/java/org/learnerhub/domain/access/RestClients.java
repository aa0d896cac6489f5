package org.learnerhub.domain.access;

import java.util.List;
import java.util.Optional;

/** Programs that read by REST. */
public interface RestClients {

    Optional<RestClient> find(String id);

    /** Its id is new. */
    void add(RestClient client);

    /** @return whether there was one */
    boolean remove(String id);

    /** By name, then id. */
    List<RestClient> all();
}
