package org.learnerhub.domain.share;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.learner.Uln;

/**
 * What a learner shares with somebody, as it is kept.
 *
 * @param guid its name, for the learner and for the trail; opens nothing
 * @param uln under which it was made
 * @param secretHash of the link that opens it now
 * @param pinHash null where none is asked for
 * @param extract the id of the extract that it leads to
 * @param events what the extract has of the record, and how each of them stood
 * @param additions numbers of the learner's own additions
 * @param by who made it or changed it last
 * @param madeAt when that was
 */
public record Share(
        String guid,
        Uln uln,
        String secretHash,
        @Nullable String pinHash,
        String extract,
        String recipient,
        String purpose,
        @Nullable String targetEmail,
        @Nullable String reference,
        List<SharedEvent> events,
        List<Long> additions,
        Caller by,
        Instant madeAt,
        Instant endsAt,
        Fate fate) {

    /** So many lock the link. */
    public static final int MOST_WRONG_PINS = 5;

    public Share {
        events = List.copyOf(events);
        additions = List.copyOf(additions);
    }

    public boolean asksForPin() {
        return pinHash != null;
    }

    public State state(Instant now) {
        if (fate.revokedAt() != null) {
            return State.REVOKED;
        } else if (fate.supersededAt() != null) {
            return State.SUPERSEDED;
        } else if (fate.lockedAt() != null) {
            return State.LOCKED;
        }
        return now.isBefore(endsAt) ? State.OPEN : State.ENDED;
    }

    /** Whether the link opens. */
    public enum State {
        OPEN,
        /** Its time is over. */
        ENDED,
        /** The learner took it back. */
        REVOKED,
        /** After too many wrong PINs. */
        LOCKED,
        /** What it shows is no longer so: an event changed, went, or is not this learner's any more. */
        SUPERSEDED
    }

    /** What became of it; a change of the share makes a new link, and begins anew. */
    public record Fate(
            int wrongPins,
            @Nullable Instant revokedAt,
            @Nullable Instant lockedAt,
            @Nullable Instant supersededAt) {

        public static Fate open() {
            return new Fate(0, null, null, null);
        }

        Fate revoked(Instant at) {
            return new Fate(wrongPins, revokedAt == null ? at : revokedAt, lockedAt, supersededAt);
        }

        Fate superseded(Instant at) {
            return new Fate(wrongPins, revokedAt, lockedAt, at);
        }

        /** The fifth wrong PIN locks, whatever right ones came between. */
        Fate guessed(Instant at) {
            int wrong = wrongPins + 1;
            return new Fate(wrong, revokedAt, wrong < MOST_WRONG_PINS ? lockedAt : at, supersededAt);
        }

        /** Whether the link will never open again. */
        public boolean isFinal() {
            return revokedAt != null || lockedAt != null || supersededAt != null;
        }
    }

    /**
     * An event in an extract.
     *
     * @param event its ID
     * @param last the number of the last fact that counted
     */
    public record SharedEvent(long event, long last) {}

    /** Hides what it says. */
    @Override
    public String toString() {
        return "Share[" + guid + "]";
    }
}
