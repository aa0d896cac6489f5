package org.learnerhub.domain.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** The rows that belong to nobody yet. Written under {@link org.learnerhub.domain.record.EventLog#lock()}. */
public interface HeldRows {

    /** Their ids are given here. */
    void hold(List<HeldRow> rows);

    /** @throws IllegalStateException where one is not held any longer */
    void end(Collection<Long> ids, HeldRow.State state, Instant at, String endedBy);

    Optional<HeldRow> find(long id);

    /** Those held that name one of these numbers, ascending by id. */
    List<HeldRow> naming(Collection<Uln> ulns);

    /** Of a sender, in any state, ascending by id. */
    List<HeldRow> of(Ukprn sender, long after, int most);

    /** Those held whose number was registered by this institution, ascending by id. */
    List<HeldRow> ofLearnersRegisteredBy(Ukprn institution, long after, int most);

    /** Those held, of all senders, ascending by id. */
    List<HeldRow> held(long after, int most);
}
