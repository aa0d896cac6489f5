package org.learnerhub.store;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A lock that ends with its statement is no lock: what takes one demands a transaction. */
final class OpenTransaction {

    private OpenTransaction() {}

    static void demand() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("this needs a surrounding unit of work");
        }
    }
}
