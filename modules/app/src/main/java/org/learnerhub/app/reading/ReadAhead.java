package org.learnerhub.app.reading;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a reader pushes, to be pulled: a thread of its own reads ahead by a bounded number of items. A failure of the
 * reader comes out of {@link #hasNext()}.
 */
public final class ReadAhead<T> implements Iterator<T>, AutoCloseable {

    private static final int AHEAD = 10_000;

    private final BlockingQueue<Optional<T>> ahead = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reading;
    private volatile @Nullable RuntimeException failure;
    private @Nullable T waiting;
    private boolean ended;

    /** @param reader pushes everything and returns */
    public ReadAhead(Consumer<Consumer<T>> reader) {
        reading = new Thread(() -> read(reader), "read-ahead");
        reading.setDaemon(true);
        reading.start();
    }

    private void read(Consumer<Consumer<T>> reader) {
        try {
            reader.accept(item -> put(Optional.of(item)));
        } catch (RuntimeException e) {
            failure = e;
        }
        put(Optional.empty());
    }

    private void put(Optional<T> item) {
        try {
            ahead.put(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    @Override
    public boolean hasNext() {
        if (waiting == null && !ended) {
            Optional<T> taken = take();
            waiting = taken.orElse(null);
            ended = taken.isEmpty();
        }
        if (ended && failure != null) {
            throw failure;
        }
        return waiting != null;
    }

    @Override
    public T next() {
        T item = hasNext() ? waiting : null;
        if (item == null) {
            throw new NoSuchElementException("no more items");
        }
        waiting = null;
        return item;
    }

    private Optional<T> take() {
        try {
            return ahead.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    /** Stops reading. */
    @Override
    public void close() {
        reading.interrupt();
    }
}
