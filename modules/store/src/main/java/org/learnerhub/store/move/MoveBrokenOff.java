package org.learnerhub.store.move;

/** The new database could not be reached, refused or broke off. What is in it as a whole stays; the move can go on. */
public final class MoveBrokenOff extends RuntimeException {

    MoveBrokenOff(String message, Throwable cause) {
        super(message, cause);
    }
}
