package org.learnerhub.domain.challenge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/** How a case stands. */
public sealed interface ChallengeState {

    Word word();

    /** Something is still to be done. */
    sealed interface Open extends ChallengeState {

        /** Who has to answer; null: the helpdesk. */
        @Nullable
        Ukprn body();
    }

    /** Nothing is to be done any more. */
    sealed interface Closed extends ChallengeState {

        Instant at();
    }

    /** With the helpdesk: it is about a number, or nobody knows yet who has to answer. */
    record Raised() implements Open {

        @Override
        public @Nullable Ukprn body() {
            return null;
        }

        @Override
        public Word word() {
            return Word.RAISED;
        }
    }

    /** With the institution that sent the event, or should have. */
    record WithAwardingBody(Ukprn body) implements Open {

        @Override
        public Word word() {
            return Word.WITH_AWARDING_BODY;
        }
    }

    /** Answered in words. The clock goes on until it is amended, refused or withdrawn: a promise is no amendment. */
    record Answered(@Nullable Ukprn body, Instant at) implements Open {

        @Override
        public Word word() {
            return Word.ANSWERED;
        }
    }

    /**
     * The time for an answer is over; the helpdesk knows.
     *
     * @param before how it stands but for that
     */
    record Overdue(Instant since, Open before) implements Open {

        @Override
        public @Nullable Ukprn body() {
            return before.body();
        }

        @Override
        public Word word() {
            return Word.OVERDUE;
        }
    }

    /** @param fact the number of the fact that amended it; null where the register of learners was amended */
    record Amended(Instant at, @Nullable Long fact) implements Closed {

        @Override
        public Word word() {
            return Word.AMENDED;
        }
    }

    record Refused(Instant at, String reason) implements Closed {

        @Override
        public Word word() {
            return Word.REFUSED;
        }
    }

    record Withdrawn(Instant at) implements Closed {

        @Override
        public Word word() {
            return Word.WITHDRAWN;
        }
    }

    /** The state in a word; stored by name. */
    enum Word {
        RAISED("Raised"),
        WITH_AWARDING_BODY("WithAwardingBody"),
        ANSWERED("Answered"),
        OVERDUE("Overdue"),
        AMENDED("Amended"),
        REFUSED("Refused"),
        WITHDRAWN("Withdrawn");

        private final String wire;

        Word(String wire) {
            this.wire = wire;
        }

        /** On the wire and in commands. */
        public String wire() {
            return wire;
        }
    }
}
