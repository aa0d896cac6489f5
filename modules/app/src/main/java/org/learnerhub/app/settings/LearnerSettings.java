package org.learnerhub.app.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.learnerhub.app.mail.MailTerms;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.challenge.Deadlines;
import org.learnerhub.domain.challenge.WorkingDays;

/**
 * What is set about extracts, sharing, challenges and all else that learners and those to whom they show something meet, and
 * about e-mail.
 */
public final class LearnerSettings {

    private static final int HIGHEST_PORT = 65_535;

    private final SettingsText text;

    LearnerSettings(SettingsText text) {
        this.text = text;
    }

    /** How long those have who must answer a challenge. */
    public Deadlines.Terms challengeTerms() {
        return new Deadlines.Terms(
                text.value(Settings.CHALLENGES_DAYS),
                text.value(Settings.CHALLENGES_REMINDERS),
                WorkingDays.ofEngland(text.value(Settings.CHALLENGES_HOLIDAYS, List.of())));
    }

    /**
     * The mail server; empty where none is set.
     *
     * @throws UserMistake where what is set about it does not do
     */
    public Optional<MailTerms> mail() {
        String server = text.valueIfAny(Settings.MAIL_SERVER);
        if (server == null) {
            return Optional.empty();
        }
        String from = text.valueIfAny(Settings.MAIL_FROM);
        if (from == null || !from.contains("@")) {
            throw new UserMistake("the setting mail.from must be an address where mail.server is set");
        }
        MailTerms.Security security = text.value(Settings.MAIL_SECURITY);
        int colon = server.lastIndexOf(':');
        return Optional.of(new MailTerms(
                colon < 0 ? server : server.substring(0, colon),
                colon < 0 ? usualPort(security) : port(server.substring(colon + 1)),
                security,
                text.valueIfAny(Settings.MAIL_USER),
                text.valueIfAny(Settings.MAIL_PASSWORD),
                from,
                text.value(Settings.MAIL_PATIENCE),
                Optional.ofNullable(text.valueIfAny(Settings.MAIL_HELPDESK)),
                text.value(Settings.MAIL_TRIES)));
    }

    private static int usualPort(MailTerms.Security security) {
        return switch (security) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
        };
    }

    private static int port(String written) {
        try {
            int port = Integer.parseInt(written);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // no number at all: refused below like one out of range
        }
        throw new UserMistake("the setting mail.server must be host or host:port");
    }

    /** By which address recipients and wallets reach this hub: scheme, host and port, without a slash behind. */
    public String publicUrl() {
        return text.value(Settings.PUBLIC_URL);
    }

    /** Empty: extracts have no time-stamps. */
    public Optional<URI> timestampAuthority() {
        return Optional.ofNullable(text.valueIfAny(Settings.EXTRACT_TIMESTAMP_URL));
    }
}
