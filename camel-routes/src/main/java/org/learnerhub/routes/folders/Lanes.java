package org.learnerhub.routes.folders;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * At most one thread at a time for each folder and purpose, so that a folder that does not answer holds up nobody but
 * itself. Nothing is ever interrupted: an interrupted thread would close the files of the embedded database.
 */
public final class Lanes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int PATIENCE_AT_END_S = 5;

    private final Map<String, Long> busySince = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final LongSupplier nanoTime;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "folders");
        thread.setDaemon(true);
        return thread;
    });

    /** @param nanoTime a clock that nobody sets */
    public Lanes(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** @return null where the lane is still at work */
    @Nullable
    CompletableFuture<Void> start(String lane, Runnable work) {
        Long since = busySince.putIfAbsent(lane, nanoTime.getAsLong());
        if (since != null) {
            tellOnce(lane, nanoTime.getAsLong() - since);
            return null;
        }
        try {
            return CompletableFuture.runAsync(() -> run(lane, work), threads);
        } catch (RuntimeException e) {
            busySince.remove(lane);
            throw e;
        }
    }

    /** Whatever goes wrong is logged; nothing where the lane is still at work. */
    void begin(String lane, Runnable work) {
        CompletableFuture<Void> begun = start(lane, work);
        if (begun != null) {
            logFailure(begun);
        }
    }

    static void logFailure(CompletableFuture<Void> begun) {
        CompletableFuture<Void> unused = begun.whenComplete((nothing, failure) -> {
            if (failure != null) {
                LOG.error("a folder's work broke off: {}", SafeTrace.of(failure));
            }
        });
    }

    private void run(String lane, Runnable work) {
        try {
            work.run();
        } finally {
            busySince.remove(lane);
            if (told.remove(lane)) {
                LOG.warn("folder {}: answers again", lane);
            }
        }
    }

    private void tellOnce(String lane, long nanos) {
        if (nanos > LONG.toNanos() && told.add(lane)) {
            LOG.warn("folder {}: nothing came of it for a minute; others are not held up", lane);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_AT_END_S, TimeUnit.SECONDS)) {
                LOG.warn("folders at work are left: {}", busySince.keySet());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
