package org.learnerhub.domain.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.learnerhub.domain.work.UnitOfWork;

/** Transactions of one thread: all stores go back to where they were unless the outermost unit ends well. */
public final class InMemoryTransactions implements UnitOfWork {

    private final List<Store> stores = new ArrayList<>();
    private BooleanSupplier crash = () -> false;
    private boolean othersWait;
    private final List<Runnable> apart = new ArrayList<>();
    private int depth;

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

    void require() {
        if (depth == 0) {
            throw new IllegalStateException("written outside of a transaction");
        }
    }

    @Override
    public <T> T get(Supplier<T> work) {
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
        }
    }

    @Override
    public void rolledBack(Runnable work) {
        if (depth > 0) {
            throw new IllegalStateException("the surrounding transaction would be undone too");
        }
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
