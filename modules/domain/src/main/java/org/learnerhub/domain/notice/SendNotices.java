package org.learnerhub.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.notice.KeptNotice.State;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.NoticeCode;

/**
 * Sends what waits to be said, oldest first. May run twice at once: a notice is taken before it is tried. Whoever dies
 * between a mail server's yes and its own note of it sends once more, with the same id.
 */
public final class SendNotices {

    /** A mail server has its time limits; this is beyond all of them together. */
    private static final Duration TAKEN = Duration.ofMinutes(5);

    private static final Duration OLDEST = Duration.ofDays(7);
    private static final int AT_ONCE = 50;

    private final Notices notices;
    private final Addresses addresses;
    private final MailRelay relay;
    private final Terms terms;
    private final InstantSource clock;

    public SendNotices(Notices notices, Addresses addresses, MailRelay relay, Terms terms, InstantSource clock) {
        this.notices = notices;
        this.addresses = addresses;
        this.relay = relay;
        this.terms = terms;
        this.clock = clock;
    }

    /** Sends what is due now. Stops for this time when the mail server is not to be had: the others would fare alike. */
    public void sendDue() {
        for (KeptNotice notice : notices.due(clock.instant(), AT_ONCE)) {
            Instant now = clock.instant();
            if (notices.take(notice, now.plus(TAKEN)) && !settled(notice, now)) {
                return;
            }
        }
    }

    /** @return false where the mail server was not to be had */
    private boolean settled(KeptNotice notice, Instant now) {
        if (isTooOld(notice, now)) {
            return end(notice, State.SET_ASIDE, null, NoticeCode.NOTICE_TOO_OLD);
        }
        Optional<String> address = addresses.of(notice.notice().to());
        if (address.isEmpty()) {
            return end(notice, State.KEPT, null, null);
        }
        try {
            relay.send(new MailRelay.Mail(
                    "notice-" + notice.number(), address.get(), notice.notice().subject(), text(notice.notice())));
            return end(notice, State.SENT, null, null);
        } catch (MailRefusedException e) {
            return end(notice, State.SET_ASIDE, null, NoticeCode.MAIL_REFUSED);
        } catch (RuntimeException e) {
            boolean last = notice.tries() + 1 >= terms.tries();
            end(
                    notice,
                    last ? State.SET_ASIDE : State.WAITING,
                    last ? null : now.plus(backOff(notice.tries())),
                    NoticeCode.MAIL_SERVER_AWAY);
            return false;
        }
    }

    /** Waited untried for so long, since it was made or replayed. */
    private static boolean isTooOld(KeptNotice notice, Instant now) {
        Instant due = notice.dueAt();
        return due != null && due.plus(OLDEST).isBefore(now);
    }

    private boolean end(KeptNotice notice, State state, @Nullable Instant dueAt, @Nullable HubCode code) {
        notices.settle(notice, state, dueAt, code == null ? null : code.code());
        return true;
    }

    /** A minute, two, four and so on, and no more than four hours. */
    static Duration backOff(int tries) {
        Duration wait = Duration.ofMinutes(1L << Math.min(tries, 8));
        return wait.compareTo(Duration.ofHours(4)) > 0 ? Duration.ofHours(4) : wait;
    }

    private String text(Notice notice) {
        String where = notice.path().isEmpty() || terms.publicUrl().isEmpty()
                ? "Read on in the hub under the reference " + notice.reference() + "."
                : "Read on: " + terms.publicUrl() + notice.path();
        return String.join(
                "\n\n",
                List.of(
                        notice.text(),
                        where,
                        "Reference: " + notice.reference(),
                        "This message says nothing of anybody's record. The hub never asks for a password by e-mail."));
    }

    /**
     * By which it is sent.
     *
     * @param tries after how many a notice is set aside, at least 1
     * @param publicUrl where the hub's pages are, without a slash at the end; empty where there are none
     */
    public record Terms(int tries, String publicUrl) {}
}
