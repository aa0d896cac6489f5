package org.learnerhub.store;

import java.util.function.Supplier;
import org.learnerhub.domain.batch.UnitOfWork;
import org.springframework.transaction.support.TransactionTemplate;

/** Joins the thread's transaction where there is one. */
final class SqlUnitOfWork implements UnitOfWork {

    private final TransactionTemplate transactions;

    SqlUnitOfWork(TransactionTemplate transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T get(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }
}
