package org.learnerhub.domain.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.VaultNames;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.vault.Vault;

/** Remembers where columns stand: a kept file is read through before anybody gets a byte, which takes long for a large one. */
final class KnownColumns {

    private static final int MOST = 256;

    private final Vault vault;
    private final ColumnPlaces places;
    private final Map<BatchId, Map<String, ColumnPlace>> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<BatchId, Map<String, ColumnPlace>> eldest) {
            return size() > MOST;
        }
    };

    KnownColumns(Vault vault, ColumnPlaces places) {
        this.vault = vault;
        this.places = places;
    }

    /** By the names of fields; empty where the file is kept no longer. */
    Map<String, ColumnPlace> of(Batch batch) {
        synchronized (known) {
            Map<String, ColumnPlace> before = known.get(batch.id());
            if (before != null) {
                return before;
            }
        }
        Map<String, ColumnPlace> now = read(batch);
        synchronized (known) {
            known.put(batch.id(), now);
        }
        return now;
    }

    private Map<String, ColumnPlace> read(Batch batch) {
        try {
            return Map.copyOf(places.of(batch, () -> vault.open(VaultNames.input(batch.id()))));
        } catch (RefusedException e) {
            return Map.of();
        }
    }
}
