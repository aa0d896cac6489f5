package org.learnerhub.domain.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventKind;

/** The rows that belong to nobody yet. Written under {@link org.learnerhub.domain.record.EventLog#lock()}. */
public interface HeldRows {

    /** Their ids are given here. */
    void hold(List<HeldRow> rows);

    /** @throws IllegalStateException where one is not held any longer */
    void end(Collection<Long> ids, HeldRow.State state, Instant at, String endedBy);

    Optional<HeldRow> find(long id);

    /** Those held that name one of these numbers, ascending by id. */
    List<HeldRow> naming(Collection<Uln> ulns);

    /**
     * Those held of one sender and kind that name one of these numbers or one of these MisIdentifiers, ascending by id.
     * Asked for each chunk that is loaded, so it costs next to nothing where nothing is held.
     */
    List<HeldRow> alike(Ukprn sender, EventKind kind, Collection<Uln> ulns, Collection<String> misIdentifiers);

    /** Those of a batch, in any state, ascending by id. */
    List<HeldRow> ofBatch(BatchId batch, long after, int most);

    /** Those of these rows of a batch, in any state, ascending by id. */
    List<HeldRow> ofRows(BatchId batch, Collection<Integer> rows);

    /** Of a sender, in any state, ascending by id. */
    List<HeldRow> of(Ukprn sender, long after, int most);

    /** Finds out who registered these numbers since they were named, for {@link #ofLearnersRegisteredBy}. */
    void findRegistrars(Collection<Uln> ulns);

    /** Those held whose number was registered by this institution, ascending by id. */
    List<HeldRow> ofLearnersRegisteredBy(Ukprn institution, long after, int most);

    /** Those held, of all senders, ascending by id. */
    List<HeldRow> held(long after, int most);

    /**
     * Empties held rows of somebody who was erased, in any state; who is still held is given up.
     *
     * @param rows as the sender counts
     * @return how many there were
     */
    int empty(BatchId batch, Collection<Integer> rows, Instant at);

    /** The register's number up to which held rows were tried again; 0 where none ever was. */
    long triedUpTo();

    void triedUpTo(long registerNumber);
}
