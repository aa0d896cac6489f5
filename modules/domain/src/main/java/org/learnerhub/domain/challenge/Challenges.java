package org.learnerhub.domain.challenge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.ChallengedEvents;

/** The cases. Writes join the surrounding transaction; nothing is ever deleted. */
public interface Challenges extends ChallengedEvents {

    /**
     * Keeps a new case.
     *
     * @param steps the first ones
     * @return the case; empty where one with the same subject is open, whose number {@link #openWith} tells
     */
    Optional<Challenge> add(Claim claim, List<ChallengeStep> steps);

    /** The open case with this {@link Claim#subject()}. */
    Optional<Challenge> openWith(String subject);

    Optional<Challenge> find(long number);

    /** As {@link #find}; waits for and takes the one right to write to it, until the transaction ends. */
    Optional<Challenge> lock(long number);

    /** @param after the locked case with one or more steps behind those that it had */
    void append(Challenge before, Challenge after);

    /** Numbers of open cases whose clock has something to do, the most urgent first. */
    List<Long> due(Instant now, int most);

    /** Open cases about events, missing ones too, with numbers above this one, ascending. */
    List<Challenge> openAboutEvents(long above, int most);

    /** The newest first. */
    List<Challenge> list(Filter filter, int most);

    /**
     * Which cases; null: whichever.
     *
     * @param ulns raised under one of these numbers
     * @param party who raised them, or has to answer them, or had to
     * @param side what the party has to do with them; counts where there is a party
     * @param raisedFrom at this moment or later
     * @param raisedBefore before this moment
     * @param below of lower numbers only, for the next page
     */
    record Filter(
            @Nullable Set<Uln> ulns,
            @Nullable Ukprn party,
            Side side,
            boolean openOnly,
            @Nullable Instant raisedFrom,
            @Nullable Instant raisedBefore,
            long below) {

        public static Filter open() {
            return all(true);
        }

        public static Filter all() {
            return all(false);
        }

        private static Filter all(boolean openOnly) {
            return new Filter(null, null, Side.EITHER, openOnly, null, null, Long.MAX_VALUE);
        }

        public Filter about(@Nullable Set<Uln> numbers) {
            return new Filter(numbers, party, side, openOnly, raisedFrom, raisedBefore, below);
        }

        public Filter of(@Nullable Ukprn institution) {
            return new Filter(ulns, institution, side, openOnly, raisedFrom, raisedBefore, below);
        }

        public Filter on(Side wanted) {
            return new Filter(ulns, party, wanted, openOnly, raisedFrom, raisedBefore, below);
        }

        public Filter raised(@Nullable Instant from, @Nullable Instant before) {
            return new Filter(ulns, party, side, openOnly, from, before, below);
        }

        public Filter below(long number) {
            return new Filter(ulns, party, side, openOnly, raisedFrom, raisedBefore, number);
        }
    }

    /** What a party has to do with a case. */
    enum Side {
        EITHER,
        /** It is open, and the party has to answer it. */
        HAS_TO_ANSWER,
        /** All the others. */
        OTHERS
    }
}
