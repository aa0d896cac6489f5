package org.learnerhub.domain.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The editions of answers, and the decided rows that they are made of. Writes belong to the surrounding transaction;
 * rows are decided under the register's lock.
 */
public interface Editions {

    /** Keeps how a row stands from now on. */
    void decided(DecidedRow row);

    /** A batch's decided rows of these steps, in order of step. */
    List<DecidedRow> decisions(BatchId batch, long afterStep, long upToStep);

    /** @throws RuntimeException where the batch has an edition of this number; the transaction must be given up */
    void add(Edition edition);

    /** An edition after the first. */
    Optional<Edition> find(BatchId batch, int number);

    /** What is wanted of this batch; empty where its newest edition has all. */
    Optional<WantedEdition> wanted(BatchId batch);

    /** Wants an edition, or wants it otherwise than until now. */
    void want(WantedEdition wanted);

    /**
     * Looks at it again later only.
     *
     * @return false where it is not wanted as it was read any more: something was decided since, or an edition was made
     */
    boolean postpone(WantedEdition asRead, Instant until);

    /** What is due, the longest due first. */
    List<WantedEdition> due(Instant now);

    /**
     * Nothing is wanted of the batch any more, unless something was decided after this step: then an edition is wanted
     * as from now.
     *
     * @param since from when the remaining decisions count as waiting
     * @param due when to make their edition
     */
    void satisfied(BatchId batch, long step, Instant since, Instant due);
}
