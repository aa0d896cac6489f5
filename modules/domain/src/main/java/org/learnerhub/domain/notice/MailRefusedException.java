package org.learnerhub.domain.notice;

/** The mail server does not take a mail: the address is none, or nobody's. Says nothing of the address. */
public final class MailRefusedException extends RuntimeException {

    public MailRefusedException(String message) {
        super(message);
    }
}
