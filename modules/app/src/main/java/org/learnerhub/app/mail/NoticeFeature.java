package org.learnerhub.app.mail;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.notice.SendNotices;
import org.learnerhub.domain.work.TimedWork;
import org.learnerhub.store.Store;

/** What the hub has to say to people outside. Without a mail server it is kept, and nobody is written to. */
public final class NoticeFeature {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final Store store;
    private final Optional<MailTerms> mail;
    private final String publicUrl;
    private final InstantSource clock;

    /** @param publicUrl where the hub's pages are; empty where there are none */
    public NoticeFeature(Store store, Optional<MailTerms> mail, String publicUrl, InstantSource clock) {
        this.store = store;
        this.mail = mail;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    public Notices notices() {
        return store.notices();
    }

    /** None where no mail server is set. */
    public Optional<SendNotices> sending() {
        return mail.map(terms -> new SendNotices(
                store.notices(),
                new KnownAddresses(store, terms.helpdesk()),
                new SmtpRelay(terms, clock),
                new SendNotices.Terms(terms.tries(), publicUrl),
                clock));
    }

    public List<TimedWork> timedWork() {
        return sending().map(sending -> new TimedWork("send-notices", PAUSE, sending::sendDue)).stream()
                .toList();
    }
}
