package org.learnerhub.store;

/** A database that this program must not or cannot work on; the message says what the operator can do. */
public final class UnusableDatabase extends RuntimeException {

    UnusableDatabase(String message) {
        super(message);
    }

    UnusableDatabase(String message, Throwable cause) {
        super(message, cause);
    }
}
