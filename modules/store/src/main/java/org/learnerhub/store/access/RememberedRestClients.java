package org.learnerhub.store.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.learnerhub.domain.access.RestClient;
import org.learnerhub.domain.access.RestClients;

/** Knows clients for a second, as {@link RememberedInstitutions} does, since every call by a token asks. */
final class RememberedRestClients implements RestClients {

    static final Duration FOR = Duration.ofSeconds(1);

    private final RestClients kept;
    private final InstantSource clock;
    private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

    RememberedRestClients(RestClients kept, InstantSource clock) {
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public Optional<RestClient> find(String id) {
        Instant now = clock.instant();
        Known last = known.get(id);
        if (last != null && !last.at().plus(FOR).isBefore(now) && !last.at().isAfter(now)) {
            return Optional.of(last.client());
        }
        Optional<RestClient> found = kept.find(id);
        if (found.isPresent()) {
            known.put(id, new Known(found.get(), now));
        } else {
            known.remove(id);
        }
        return found;
    }

    @Override
    public void add(RestClient client) {
        kept.add(client);
    }

    @Override
    public boolean remove(String id) {
        boolean removed = kept.remove(id);
        known.remove(id);
        return removed;
    }

    @Override
    public List<RestClient> all() {
        return kept.all();
    }

    private record Known(RestClient client, Instant at) {}
}
