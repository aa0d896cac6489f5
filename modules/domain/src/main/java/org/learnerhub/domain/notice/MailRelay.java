package org.learnerhub.domain.notice;

/** Hands e-mail to a mail server. */
public interface MailRelay {

    /**
     * Returns when the mail server has taken it.
     *
     * @throws MailRefusedException where this mail will not be taken, whenever it is tried
     * @throws RuntimeException where it could not be handed over now; to be tried again
     */
    void send(Mail mail);

    /**
     * One mail.
     *
     * @param id the same for each try, so that who got it twice can tell
     */
    record Mail(String id, String to, String subject, String text) {

        /** Hides the address. */
        @Override
        public String toString() {
            return "Mail[" + id + "]";
        }
    }
}
