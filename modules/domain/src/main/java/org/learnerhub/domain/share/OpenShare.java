package org.learnerhub.domain.share;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.enquiry.PersonCheck;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.record.NumberReading;
import org.learnerhub.domain.record.RecordReading;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.domain.record.VerifiedReading.Look;
import org.learnerhub.domain.work.UnitOfWork;

/**
 * Opens a link for whoever has it. In one transaction the share is locked, judged by what the database has now, and the
 * opening noted; only what is committed is handed out. So whoever revokes goes before or after, on whichever node, and a
 * node that was away knows nothing that could be out of date.
 */
public final class OpenShare {

    private final UnitOfWork unitOfWork;
    private final NumberReading reading;
    private final SharePorts ports;
    private final Pins pins;

    public OpenShare(UnitOfWork unitOfWork, NumberReading reading, SharePorts ports) {
        this.unitOfWork = unitOfWork;
        this.reading = reading;
        this.ports = ports;
        pins = ports.pins();
    }

    /** Whether there is something to be opened, and nothing of what it is. */
    public Opened knock(String link) {
        return unitOfWork.get(() -> there(link)
                .<Opened>map(share -> new Opened.Closed(share.asksForPin()))
                .orElse(new Opened.Gone()));
    }

    public Opened open(Attempt attempt) {
        return unitOfWork.get(
                () -> there(attempt.link()).map(share -> open(attempt, share)).orElse(new Opened.Gone()));
    }

    private Optional<Share> there(String link) {
        Instant now = ports.clock().instant();
        return ShareSecret.parse(link)
                .flatMap(secret -> ports.shares().lockOpenedBy(secret.hash()))
                .filter(share -> share.state(now) == Share.State.OPEN);
    }

    private Opened open(Attempt attempt, Share share) {
        Instant now = ports.clock().instant();
        boolean passed = pins.isPass(share, attempt.pass(), now);
        if (share.asksForPin() && !passed && attempt.pin() == null) {
            return new Opened.Closed(true);
        }
        Justification by = new Justification(
                new Caller.Recipient(share.recipient()),
                "share " + share.guid() + ": " + share.purpose(),
                ports.ids().get());
        return reading.tell(
                by,
                Operation.OPEN_SHARE,
                share.uln(),
                List.of(new AuditSubject.Share(share.guid())),
                (records, held) -> passed || pins.isRight(share, attempt.pin())
                        ? judge(attempt, share, records, held)
                        : guessed(attempt, share),
                Opened.Gone::new);
    }

    private Look<Opened> guessed(Attempt attempt, Share share) {
        Instant now = ports.clock().instant();
        Share.Fate fate = share.fate().guessed(now);
        ports.shares().settle(share.guid(), fate);
        note(attempt, share, Opening.What.PIN_WRONG);
        return new Look<>(
                fate.isFinal() ? new Opened.Gone() : new Opened.PinWrong(), Shown.words("pin-wrong", "shown-nothing"));
    }

    private Look<Opened> judge(Attempt attempt, Share share, RecordReading records, PersonCheck.Held held) {
        if (records.learners().isOptedOut(held.current())) {
            return new Look<>(new Opened.Gone(), Shown.words("not-shared", "shown-nothing"));
        }
        Uln live = held.current().uln();
        if (!isAsItWas(share, records, live)) {
            ports.shares()
                    .settle(share.guid(), share.fate().superseded(ports.clock().instant()));
            note(attempt, share, Opening.What.SUPERSEDED);
            return new Look<>(new Opened.Gone(), Shown.words("superseded", "shown-nothing"));
        }
        Opened opened = opened(attempt, share);
        Face face = attempt.face();
        note(attempt, share, face == null ? Opening.What.SHOWN : Opening.What.of(face));
        String extent = face == null ? "PAGE" : face.name();
        return new Look<>(
                opened, records.shown("share-opened", extent, share.events().size()));
    }

    /** Each event is the learner's, live, and says what it said; so does each addition, and the extract counts. */
    private boolean isAsItWas(Share share, RecordReading records, Uln live) {
        Map<Long, Long> now = records.events(live).stream()
                .collect(toMap(ShownEvent::id, event -> event.state().last().number()));
        return share.events().stream()
                        .allMatch(event -> Long.valueOf(event.last()).equals(now.get(event.event())))
                && ports.additions().of(records.numbers(live)).stream()
                        .map(OwnAddition::id)
                        .collect(toSet())
                        .containsAll(share.additions())
                && ports.extracts().counts(share.extract());
    }

    private Opened opened(Attempt attempt, Share share) {
        Instant now = ports.clock().instant();
        Face face = attempt.face();
        if (face == null) {
            return new Opened.Shown(share, pins.pass(share, now));
        }
        ShareSecret secret = ShareSecret.parse(attempt.link()).orElseThrow();
        byte[] sealed = ports.shares()
                .face(share.guid(), face)
                .orElseThrow(() -> new IllegalStateException("an open share has its faces"));
        return new Opened.Handed(face, secret.open(share.guid() + " " + face, sealed));
    }

    private void note(Attempt attempt, Share share, Opening.What what) {
        ports.shares().note(new Opening(share.guid(), ports.clock().instant(), what, attempt.said()));
    }

    /**
     * Somebody at the link.
     *
     * @param link the secret, as the address has it
     * @param pass what {@link Opened.Shown} gave
     * @param said who it is, by their own word
     * @param face null: what it is
     */
    public record Attempt(
            String link,
            @Nullable String pin,
            @Nullable String pass,
            @Nullable String said,
            @Nullable Face face) {

        private static final int LONGEST_NAME = 254;

        public Attempt {
            pin = pin == null || pin.isBlank() ? null : pin.strip();
            said = said == null || said.isBlank() ? null : shortened(said.strip());
        }

        private static String shortened(String text) {
            String line = text.codePoints()
                    .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            return line.substring(0, Math.min(line.length(), LONGEST_NAME));
        }

        /** Hides all. */
        @Override
        public String toString() {
            return "Attempt";
        }
    }
}
