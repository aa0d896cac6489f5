package org.learnerhub.domain.retention;

/** What was sealed cannot be opened: the learner's key was destroyed, or the keys are not those that it was sealed by. */
public final class NoSuchKeyException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public NoSuchKeyException(String message) {
        super(message);
    }
}
