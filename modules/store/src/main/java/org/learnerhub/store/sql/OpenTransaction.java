package org.learnerhub.store.sql;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A lock that ends with its statement is no lock: what takes one demands a transaction. */
public final class OpenTransaction {

    private OpenTransaction() {}

    public static void demand() {
        if (!isThere()) {
            throw new IllegalStateException("this needs a surrounding unit of work");
        }
    }

    /** What is written together with others' cannot go with a unit of work. */
    public static void refuse() {
        if (isThere()) {
            throw new IllegalStateException("this is safe on return, whatever becomes of a surrounding unit of work");
        }
    }

    public static boolean isThere() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }
}
