package org.learnerhub.app;

/** Something the person at the keyboard can put right; its message says how. */
public final class UserMistake extends RuntimeException {

    public UserMistake(String message) {
        super(message);
    }
}
