package org.learnerhub.app.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.notice.MailRefusedException;
import org.learnerhub.domain.notice.MailRelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Speaks SMTP, a connection for each mail. Neither log nor exceptions repeat what a server says: it names addresses. */
final class SmtpRelay implements MailRelay {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpRelay.class);

    private final MailTerms terms;
    private final InstantSource clock;
    private final Session session;

    SmtpRelay(MailTerms terms, InstantSource clock) {
        this.terms = terms;
        this.clock = clock;
        session = Session.getInstance(properties(terms), logIn(terms));
    }

    private static Properties properties(MailTerms terms) {
        String patience = Long.toString(terms.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", terms.host());
        properties.setProperty("mail.smtp.port", Integer.toString(terms.port()));
        properties.setProperty("mail.smtp.from", terms.from());
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.auth", Boolean.toString(terms.user() != null));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (terms.security()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    private static @Nullable Authenticator logIn(MailTerms terms) {
        String user = terms.user();
        if (user == null) {
            return null;
        }
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, terms.password());
            }
        };
    }

    @Override
    public void send(Mail mail) {
        try {
            Transport.send(message(mail));
        } catch (AddressException e) {
            throw new MailRefusedException("the address is none");
        } catch (SendFailedException e) {
            if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0) {
                throw new MailRefusedException("the mail server refuses the address");
            }
            throw notSent(e);
        } catch (MessagingException e) {
            throw notSent(e);
        }
    }

    /** Without the cause: its message names whom the mail was for. */
    private IllegalStateException notSent(MessagingException e) {
        String kind = e.getClass().getSimpleName();
        LOG.warn("HUB-6155 the mail server {} did not take a mail: {}", terms.host(), kind);
        return new IllegalStateException("the mail server did not take a mail: " + kind);
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new NumberedMessage(session, mail.id() + "@" + domain());
        message.setFrom(new InternetAddress(terms.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    private String domain() {
        return terms.from().substring(terms.from().indexOf('@') + 1);
    }

    /** Has the same id at each try. */
    private static final class NumberedMessage extends MimeMessage {

        private final String id;

        NumberedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
