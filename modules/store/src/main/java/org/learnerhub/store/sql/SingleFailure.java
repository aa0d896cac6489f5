package org.learnerhub.store.sql;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;

/** Which failures of a statement for many may be the fault of one of them, and have certainly left nothing behind. */
public final class SingleFailure {

    private SingleFailure() {}

    /** Values that the table does not take, or a row that somebody else holds; not a database that is away or damaged. */
    public static boolean isPossible(RuntimeException failure) {
        return failure instanceof DataIntegrityViolationException
                || failure instanceof PessimisticLockingFailureException;
    }
}
