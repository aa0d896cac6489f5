package org.learnerhub.store;

import java.util.function.Supplier;
import org.learnerhub.domain.batch.UnitOfWork;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins the thread's transaction where there is one. */
final class SqlUnitOfWork implements UnitOfWork {

    private final TransactionTemplate joining;
    private final TransactionTemplate own;
    private final ApartPool pool;

    SqlUnitOfWork(TransactionTemplate joining, TransactionTemplate own, ApartPool pool) {
        this.joining = joining;
        this.own = own;
        this.pool = pool;
    }

    @Override
    public <T> T get(Supplier<T> work) {
        return joining.execute(status -> work.get());
    }

    @Override
    public void undone(Runnable work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the surrounding transaction would be undone too");
        }
        joining.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    @Override
    public void apart(Runnable work) {
        pool.during(() -> own.executeWithoutResult(status -> work.run()));
    }
}
