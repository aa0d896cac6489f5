package org.learnerhub.app.control;

/** Ends a command nobody waits for any more, where it speaks; a transaction that is open then is undone. */
final class CallerGone extends RuntimeException {

    CallerGone() {
        super("the caller has gone away", null, false, false);
    }
}
