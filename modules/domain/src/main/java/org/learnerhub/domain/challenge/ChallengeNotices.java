package org.learnerhub.domain.challenge;

import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.notice.Addressee;
import org.learnerhub.domain.notice.Notice;
import org.learnerhub.domain.notice.Notices;
import org.learnerhub.domain.provider.Ukprn;

/** What cases have to say to people, in the transaction of what happened. Names a reference and a day, and nobody. */
final class ChallengeNotices {

    private final Notices notices;
    private final InstantSource clock;

    ChallengeNotices(Notices notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    void raised(Challenge one) {
        toAnswer(one);
        say(
                one,
                "challenge-raised",
                raiser(one),
                "we have challenge " + one.reference(),
                "The challenge was received. Whoever has to answer it has until " + lastDay(one)
                        + ". You are told how it ends.");
    }

    void toAnswer(Challenge one) {
        say(
                one,
                "challenge-to-answer",
                responder(one),
                "challenge " + one.reference() + " waits for your answer",
                "A learner says that something in a record is wrong. Please answer by " + lastDay(one) + ".");
    }

    void reminder(Challenge one) {
        say(
                one,
                "challenge-reminder",
                responder(one),
                "reminder: challenge " + one.reference() + " waits for your answer",
                "This challenge is not settled yet. Please answer by " + lastDay(one) + ".");
    }

    void overdue(Challenge one) {
        String text = "This challenge was to be settled by " + lastDay(one) + " and is not.";
        if (!responder(one).equals(Addressee.HELPDESK)) {
            say(
                    one,
                    "challenge-overdue",
                    responder(one),
                    "overdue: challenge " + one.reference(),
                    text + " Please answer it now; the helpdesk of the hub was told.");
        }
        say(
                one,
                "challenge-overdue",
                Addressee.HELPDESK,
                "overdue: challenge " + one.reference(),
                text + " See to it that it is answered.");
        say(
                one,
                "challenge-overdue",
                raiser(one),
                "challenge " + one.reference() + " is late",
                text + " The helpdesk of the hub sees to it.");
    }

    /** To whoever raised it. */
    void outcome(Challenge one) {
        String how = switch (one.state().word()) {
            case AMENDED -> "What was challenged was amended.";
            case REFUSED -> "The challenge was refused; the reason is kept with it.";
            case WITHDRAWN -> "The challenge was withdrawn.";
            default -> "The challenge was answered; what is to be amended is still to come.";
        };
        say(one, "challenge-" + kind(one), raiser(one), "news of challenge " + one.reference(), how);
    }

    private static String kind(Challenge one) {
        return switch (one.state().word()) {
            case AMENDED -> "amended";
            case REFUSED -> "refused";
            case WITHDRAWN -> "withdrawn";
            default -> "answered";
        };
    }

    /** To whoever need not answer it any more. */
    void answerNoMore(Challenge one, Addressee responder) {
        say(
                one,
                "challenge-withdrawn",
                responder,
                "challenge " + one.reference() + " was withdrawn",
                "This challenge was withdrawn. Nothing is to be answered any more.");
    }

    private void say(Challenge one, String kind, Addressee to, String subject, String text) {
        notices.add(
                new Notice(
                        kind,
                        one.reference(),
                        to,
                        "Learner records: " + subject,
                        text,
                        "/challenges/" + one.reference()),
                clock.instant());
    }

    private static LocalDate lastDay(Challenge one) {
        return LocalDate.ofInstant(one.claim().deadlines().overdue(), WorkingDays.LONDON)
                .minusDays(1);
    }

    static Addressee responder(Challenge one) {
        @Nullable Ukprn body = one.state() instanceof ChallengeState.Open open ? open.body() : null;
        return body == null ? Addressee.HELPDESK : new Addressee.OfInstitution(body);
    }

    /** The address that was given with it goes before all others. */
    private static Addressee raiser(Challenge one) {
        String email = one.claim().contact().email();
        if (email != null) {
            return new Addressee.OfAddress(email);
        }
        return one.claim().raisedBy() instanceof Caller.InstitutionUser user
                ? new Addressee.OfInstitution(user.ukprn())
                : new Addressee.OfLearner(one.claim().uln());
    }
}
