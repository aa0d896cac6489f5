package org.learnerhub.signature.keys;

/** The hub's keys exist but cannot be used. The message names the file and says how to mend it. */
final class UnusableKeysException extends RuntimeException {

    UnusableKeysException(String message) {
        super(message);
    }

    UnusableKeysException(String message, Throwable cause) {
        super(message, cause);
    }
}
