package org.learnerhub.domain.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.Uln;

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

    /**
     * All facts under these numbers, of all senders, ascending, and a last number up to which none of
     * them is missing.
     */
    Known known(Collection<Uln> ulns);

    /** All facts under these numbers, of all senders, in ascending order; numbers without facts are left out. */
    Map<Uln, List<Fact>> of(Collection<Uln> ulns);

    /**
     * The facts of the events that have these keys, ascending; keys without facts are left out. One statement of as many
     * look-ups in the unique index: asked for each chunk that is loaded, also of learners who have hundreds of events.
     *
     * @param keys of one sender and kind
     */
    Map<EventKey, List<Fact>> ofKeys(Collection<EventKey> keys);

    /** All facts of one event, ascending; none where there is no such event. */
    default List<Fact> ofEvent(long event) {
        return ofEvents(List.of(event)).getOrDefault(event, List.of());
    }

    /** All facts of these events, ascending; events that do not exist are left out. */
    Map<Long, List<Fact>> ofEvents(Collection<Long> events);

    /**
     * The feed: facts and moves with numbers above {@code after} and up to {@code upTo}, ascending, the first ones of them.
     *
     * @param ulns about these numbers only
     */
    Changes between(long after, long upTo, Collection<Uln> ulns, int most);

    /** As {@link #between}, of everybody. */
    Changes next(long after, long upTo, int most);

    /**
     * @param last the last committed number when the facts were read, or one before it
     * @param challenged whether an open case may be about one of these events: where not, nobody need ask
     */
    record Known(long last, List<Fact> facts, boolean challenged) {}

    /** Facts and moves, each ascending. */
    record Changes(List<Fact> facts, List<RecordMove> moves) {}

    /**
     * A number's events came to be shown with another number, or by themselves again. Every merge and unmerge leaves one for
     * each number that it moves, whether that has events or not.
     *
     * @param uln whose events move; who was merged into it before has a move of its own
     * @param master live; with {@code merged} the number that shows them from now on, else the one that shows them no longer
     */
    record RecordMove(long number, Uln uln, Uln master, boolean merged, Instant at) {}
}
