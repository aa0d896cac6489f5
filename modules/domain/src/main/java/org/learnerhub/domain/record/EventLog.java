package org.learnerhub.domain.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/**
 * All facts of all events, and what merges did to records, under one count. Writes happen only between
 * {@link #lock()} and the end of the surrounding transaction, so numbers become visible in ascending order: whoever has read
 * up to the last number has missed nothing. For loading and the gate only; an architecture rule keeps everybody else out.
 */
public interface EventLog {

    /** Waits for and takes the one right to write to records, until the transaction ends. After the register's, never before. */
    long lock();

    /**
     * @param facts numbered above {@link #lock()}'s last number, ascending
     * @param last the last number given, facts and moves alike
     */
    void append(List<Fact> facts, List<RecordMove> moves, long last);

    /** The last committed number. */
    long lastNumber();

    /** All facts under these numbers, of all senders, in ascending order; numbers without facts are left out. */
    Map<Uln, List<Fact>> of(Collection<Uln> ulns);

    /** The facts under these numbers of one sender and kind, ascending. */
    Map<Uln, List<Fact>> of(Collection<Uln> ulns, Ukprn sender, EventKind kind);

    /** All facts of one event, ascending; none where there is no such event. */
    List<Fact> ofEvent(long event);

    /**
     * The feed: facts and moves with numbers above {@code after} and up to {@code upTo}, ascending, the first ones of them.
     *
     * @param ulns about these numbers only
     */
    Changes between(long after, long upTo, Collection<Uln> ulns, int most);

    /** Facts and moves, each ascending. */
    record Changes(List<Fact> facts, List<RecordMove> moves) {}

    /**
     * A record came to be shown with another, or no longer.
     *
     * @param uln merged or unmerged
     * @param master shown with this number from now on, or no longer
     */
    record RecordMove(long number, Uln uln, Uln master, boolean merged, Instant at) {}
}
