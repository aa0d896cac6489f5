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
     * @param party who raised them, or has to answer them
     * @param raisedFrom at this moment or later
     * @param raisedBefore before this moment
     */
    record Filter(
            @Nullable Set<Uln> ulns,
            @Nullable Ukprn party,
            boolean openOnly,
            @Nullable Instant raisedFrom,
            @Nullable Instant raisedBefore) {

        public static Filter open() {
            return new Filter(null, null, true, null, null);
        }

        public static Filter all() {
            return new Filter(null, null, false, null, null);
        }
    }
}
