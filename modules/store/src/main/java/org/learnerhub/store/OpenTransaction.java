package org.learnerhub.store;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A lock that ends with its statement is no lock: what takes one demands a transaction. */
final class OpenTransaction {

    private OpenTransaction() {}

    static void demand() {
        if (!isThere()) {
            throw new IllegalStateException("this needs a surrounding unit of work");
        }
    }

    /** What is written together with others' cannot go with a unit of work. */
    static void refuse() {
        if (isThere()) {
            throw new IllegalStateException("this is safe on return, whatever becomes of a surrounding unit of work");
        }
    }

    static boolean isThere() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
