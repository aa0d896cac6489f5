package org.learnerhub.app.mail;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By which mail server, and how.
 *
 * @param security how the connection is kept from others
 * @param user who logs in there; null: nobody
 * @param from the address that mails come from
 * @param patience how long to wait for the server at each turn
 * @param helpdesk the address of the hub's own people
 * @param tries after how many a notice is set aside
 */
public record MailTerms(
        String host,
        int port,
        Security security,
        @Nullable String user,
        @Nullable String password,
        String from,
        Duration patience,
        Optional<String> helpdesk,
        int tries) {

    /** What lies between hub and mail server. */
    public enum Security {
        /** TLS is asked for at the beginning, and demanded. */
        STARTTLS,
        TLS,
        /** For a mail server on the same machine only. */
        NONE
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "MailTerms[" + host + ":" + port + "]";
    }
}
