package org.learnerhub.store.sql;

import java.util.function.Supplier;
import org.learnerhub.domain.work.UnitOfWork;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins the thread's transaction where there is one. */
final class SqlUnitOfWork implements UnitOfWork {

    private final TransactionTemplate joining;
    private final TransactionTemplate own;
    private final ConnectionPools pools;
    private final RegisterTurns turns;

    SqlUnitOfWork(TransactionTemplate joining, TransactionTemplate own, ConnectionPools pools, RegisterTurns turns) {
        this.joining = joining;
        this.own = own;
        this.pools = pools;
        this.turns = turns;
    }

    @Override
    public <T> T get(Supplier<T> work) {
        return joining.execute(status -> work.get());
    }

    @Override
    public void rolledBack(Runnable work) {
        if (isWithinAnother()) {
            throw new IllegalStateException("the surrounding transaction would be undone too");
        }
        joining.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    @Override
    public <T> T inTurn(Supplier<T> work) {
        if (isWithinAnother()) {
            return get(work);
        }
        return turns.take(() -> pools.inTurn(() -> joining.execute(status -> {
            turns.lock();
            return work.get();
        })));
    }

    @Override
    public boolean othersWait() {
        return turns.othersWait();
    }

    @Override
    public void requiresNew(Runnable work) {
        pools.requiresNew(() -> own.executeWithoutResult(status -> work.run()));
    }

    private static boolean isWithinAnother() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
