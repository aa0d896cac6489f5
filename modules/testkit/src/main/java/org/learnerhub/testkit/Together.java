package org.learnerhub.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Lets several threads start the same work at the same moment. */
public final class Together {

    /** Long enough that only a real hang reaches it. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Together() {}

    /** @return what each thread returned; fails with the first failure */
    public static <T> List<T> call(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    ready.countDown();
                    await(ready);
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(get(one));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** Starts the work on a thread of its own. */
    public static <T> Future<T> start(Callable<T> work) {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            return pool.submit(work);
        } finally {
            pool.shutdown();
        }
    }

    /** Whether this comes true before the patience ends. */
    static boolean soon(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    public static <T> T get(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    public static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the other thread did not come");
        }
    }

    /** Whether the work is still waiting after a moment that is ample for undisturbed work. */
    public static boolean isHeldUp(Future<?> work) throws InterruptedException, ExecutionException {
        try {
            work.get(400, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException held) {
            return true;
        }
    }
}
