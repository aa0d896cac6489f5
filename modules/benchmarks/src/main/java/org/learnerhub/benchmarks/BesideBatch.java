package org.learnerhub.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.learnerhub.app.node.HubCore;

/**
 * Finds at a steady rate, with and without batches at work. A call's time runs from when it was due, so that a hub that
 * holds callers up is not asked less often for it.
 */
final class BesideBatch {

    private static final int CALLERS = 16;

    private final Calls service;
    private final List<String> finds;
    private final long betweenNanos;

    /** @param rate calls a second */
    BesideBatch(Calls service, List<String> finds, int rate) {
        this.service = service;
        this.finds = finds;
        betweenNanos = TimeUnit.SECONDS.toNanos(1) / rate;
    }

    /** While files are taken, matched and answered. */
    Measured besides(HubCore core, List<Path> files) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService sender = Executors.newSingleThreadExecutor();
        try {
            Future<Double> night = sender.submit(() -> {
                try {
                    return Nights.run(core, files);
                } finally {
                    over.set(true);
                }
            });
            List<Double> seconds = until(over);
            return new Measured(seconds, night.get());
        } finally {
            sender.shutdownNow();
        }
    }

    /** With nothing else at work. */
    Measured alone(int seconds) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread clock = new Thread(() -> {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
            over.set(true);
        });
        clock.start();
        return new Measured(until(over), 0);
    }

    private List<Double> until(AtomicBoolean over) throws Exception {
        List<Double> seconds = Collections.synchronizedList(new ArrayList<>());
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Future<?>> sent = new ArrayList<>();
        long due = System.nanoTime();
        for (int next = 0; !over.get(); next++) {
            String message = finds.get(next % finds.size());
            long start = due;
            sent.add(callers.submit(() -> {
                service.call(message);
                return seconds.add((System.nanoTime() - start) / 1e9);
            }));
            due += betweenNanos;
            LockSupport.parkNanos(due - System.nanoTime());
        }
        callers.shutdown();
        for (Future<?> one : sent) {
            Object unused = one.get();
        }
        return seconds;
    }

    /**
     * What came of it.
     *
     * @param calls seconds each
     * @param row seconds a row of the batches; zero where there were none
     */
    record Measured(List<Double> calls, double row) {

        double percentile(double share) {
            return new Calls.Times(calls.stream().sorted().toList(), 1).percentile(share);
        }
    }
}
