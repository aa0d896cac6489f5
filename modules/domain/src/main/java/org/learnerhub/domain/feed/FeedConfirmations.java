package org.learnerhub.domain.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchId;

/** Feeds, and imports of providers, that would change so much that somebody has to say yes first. */
public interface FeedConfirmations {

    /** Adds a request, or writes what was decided. */
    void save(Confirmation confirmation);

    Optional<Confirmation> of(BatchId batch);

    /** Those that nobody has decided, the oldest first. */
    List<Confirmation> waiting();

    /**
     * What is asked.
     *
     * @param changes live events that the feed would change; of an import, providers
     * @param withdrawals live events that it would withdraw; of an import, providers at work that it says are closed
     * @param live events of its sender when it was asked; of an import, entries of the register of providers
     * @param decidedBy null while it waits
     */
    record Confirmation(
            BatchId batch,
            int changes,
            int withdrawals,
            long live,
            State state,
            Instant askedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}

    /** How it stands. */
    enum State {
        WAITING,
        CONFIRMED,
        REFUSED
    }
}
