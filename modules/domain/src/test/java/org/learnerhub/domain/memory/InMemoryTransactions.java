package org.learnerhub.domain.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Transactions one after the other: all stores go back to where they were unless the outermost unit ends well. Who reads
 * outside of one sees what another has not committed yet; nothing in the domain's tests does.
 */
public final class InMemoryTransactions implements UnitOfWork {

    private final List<Store> stores = new ArrayList<>();
    private BooleanSupplier crash = () -> false;
    private boolean othersWait;
    private final List<Runnable> apart = new ArrayList<>();
    private final ReentrantLock running = new ReentrantLock();
    private final Outside outside;
    private int depth;

    /** What may be written outside of a transaction. */
    private enum Outside {
        NOTHING,
        WHAT_PORTS_ALLOW,
        EVERYTHING
    }

    /** A use case that writes anything outside of a transaction has forgotten it. */
    public InMemoryTransactions() {
        this(Outside.NOTHING);
    }

    private InMemoryTransactions(Outside outside) {
        this.outside = outside;
    }

    /** As adapters have it: many of them write in a transaction of their own where there is none. */
    public static InMemoryTransactions asAdaptersHaveThem() {
        return new InMemoryTransactions(Outside.WHAT_PORTS_ALLOW);
    }

    /** For stores whose transactions are somebody else's. */
    public static InMemoryTransactions none() {
        return new InMemoryTransactions(Outside.EVERYTHING);
    }

    /** Something that can be set back. */
    interface Store {

        /** @return sets the store back to its present content */
        Runnable remember();
    }

    void enlist(Store store) {
        stores.add(store);
    }

    /** Asked at the end of each outermost unit: whether the node dies just before the commit. */
    void crashWhere(BooleanSupplier condition) {
        crash = condition;
    }

    void othersWait(boolean doThey) {
        othersWait = doThey;
    }

    @Override
    public boolean othersWait() {
        return othersWait;
    }

    /** The port demands a transaction. */
    void require() {
        refuseOutside(Outside.EVERYTHING);
    }

    /** The port does without, a use case should not. */
    void expect() {
        refuseOutside(Outside.WHAT_PORTS_ALLOW);
    }

    private void refuseOutside(Outside allowed) {
        if (outside.compareTo(allowed) < 0 && !running.isHeldByCurrentThread()) {
            throw new IllegalStateException("written outside of a transaction");
        }
    }

    @Override
    public <T> T get(Supplier<T> work) {
        running.lock();
        List<Runnable> back = depth == 0 ? stores.stream().map(Store::remember).toList() : List.of();
        boolean done = false;
        depth++;
        try {
            T result = Objects.requireNonNull(work.get());
            if (depth == 1 && crash.getAsBoolean()) {
                throw new Crash();
            }
            done = true;
            return result;
        } finally {
            depth--;
            if (!done) {
                back.forEach(Runnable::run);
            }
            running.unlock();
        }
    }

    @Override
    public void rolledBack(Runnable work) {
        if (running.isHeldByCurrentThread()) {
            throw new IllegalStateException("the surrounding transaction would be undone too");
        }
        running.lock();
        try {
            List<Runnable> back = stores.stream().map(Store::remember).toList();
            apart.clear();
            depth++;
            try {
                work.run();
            } finally {
                depth--;
                back.forEach(Runnable::run);
                List.copyOf(apart).forEach(this::run);
                apart.clear();
            }
        } finally {
            running.unlock();
        }
    }

    /** What is done apart inside of a unit that is undone is done at once, for it to see, and again afterwards. */
    @Override
    public void requiresNew(Runnable work) {
        work.run();
        apart.add(work);
    }

    /** The node died; what it had not committed is gone. */
    public static final class Crash extends RuntimeException {}
}
