package org.learnerhub.domain.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The editions of answers, and which are wanted. Writes belong to the surrounding transaction. */
public interface Editions {

    /** @throws RuntimeException where the batch has an edition of this number; the transaction must be given up */
    void add(Edition edition);

    /** An edition after the first. */
    Optional<Edition> find(BatchId batch, int number);

    /** The newest of a batch's answer, as the batch was read. */
    default Edition newest(Batch batch) {
        return batch.edition() == 1
                ? Edition.first(batch.id())
                : find(batch.id(), batch.edition()).orElseThrow();
    }

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
