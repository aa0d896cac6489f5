package org.learnerhub.app.node;

import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.learnerhub.domain.registration.FillIdentifiers;
import org.learnerhub.domain.registration.KeptChunks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads kept batches for the identifiers of learners while the node works, a chunk at a time with a pause after each.
 * Stops for good where nothing is left; after a failure it goes on where it was.
 */
final class IdentifierFilling {

    private static final Logger LOG = LoggerFactory.getLogger(IdentifierFilling.class);
    private static final long PAUSE_MS = 50;
    private static final long PAUSE_AFTER_FAILURE_MS = 30_000;
    private static final int TELL_EVERY = 100;

    private final FillIdentifiers fill;
    private final ScheduledExecutorService thread;
    private int chunks;

    IdentifierFilling(FillIdentifiers fill) {
        this.fill = fill;
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, work -> {
            Thread background = new Thread(work, "identifier-fill");
            background.setDaemon(true);
            return background;
        });
        one.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread = one;
    }

    IdentifierFilling start() {
        after(0);
        return this;
    }

    /** A failure is seen to by the step itself. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void after(long pause) {
        thread.schedule(this::step, pause, TimeUnit.MILLISECONDS);
    }

    private void step() {
        try {
            Optional<KeptChunks.Place> place = fill.next();
            if (place.isPresent()) {
                tell(place.get());
                after(PAUSE_MS);
            } else if (chunks > 0) {
                LOG.info("identifiers of kept batches: all read, {} chunks", chunks);
            }
        } catch (RuntimeException e) {
            retry(e);
        }
    }

    private void tell(KeptChunks.Place place) {
        if (++chunks % TELL_EVERY == 0) {
            LOG.info("identifiers of kept batches: read up to batch {}", place.batch());
        }
    }

    private void retry(RuntimeException e) {
        if (!thread.isShutdown()) {
            LOG.warn(
                    "identifiers of kept batches: broke off, goes on later ({})",
                    e.getClass().getSimpleName());
            after(PAUSE_AFTER_FAILURE_MS);
        }
    }

    /** Lets the chunk in hand end. */
    void close() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
