package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.learnerhub.app.node.HubCore;

/** Night files, one after the other, as long as it is open: something is always being matched. */
final class EndlessNights implements AutoCloseable {

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong rows = new AtomicLong();
    private final long start = System.nanoTime();
    private final CompletableFuture<Void> work;

    EndlessNights(HubCore core, List<Path> files) {
        work = CompletableFuture.runAsync(() -> {
            for (int night = 0; !over.get(); night++) {
                Path file = files.get(night % files.size());
                rows.addAndGet(Nights.await(core, Nights.sendPlainly(core, file, "night " + night))
                        .rowsTotal());
            }
        });
    }

    /** Rows a second of the nights that are answered. */
    double rate() {
        return rows.get() / ((System.nanoTime() - start) / 1e9);
    }

    /** Ends with the night that is under way. */
    @Override
    public void close() {
        over.set(true);
        work.join();
    }
}
