package org.learnerhub.domain.feed.load;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.Fact;

/**
 * What became of the rows of one chunk when the very same file was loaded before. A row that is sent again with its file says
 * nothing anew, whatever was said since; the same words in another file are said again. Asked only where it matters.
 */
final class SentBefore {

    private final FeedPorts ports;
    private final Batch batch;
    private final int chunk;
    private final List<CheckedFeedRow> rows;
    private @Nullable List<Earlier> earlier;

    SentBefore(FeedPorts ports, Batch batch, int chunk, List<CheckedFeedRow> rows) {
        this.ports = ports;
        this.batch = batch;
        this.chunk = chunk;
        this.rows = rows;
    }

    /** @param place of the row in the chunk */
    Row row(int place) {
        return new Row() {
            @Override
            public boolean wasAttached(EventHistory history) {
                return !history.isEmpty() && earlier().stream().anyMatch(one -> one.wasAttached(row(), place, history));
            }

            @Override
            public boolean isHeldAs(HeldRow held) {
                return earlier().stream().anyMatch(one -> one.isHeldAs(row(), place, held));
            }

            @Override
            public boolean isOver() {
                return earlier().stream().anyMatch(one -> one.isOver(row(), place));
            }

            private CheckedFeedRow row() {
                return rows.get(place);
            }
        };
    }

    private List<Earlier> earlier() {
        List<Earlier> found = earlier;
        if (found == null) {
            found = new ArrayList<>();
            for (Batch same : ports.queue().sentBefore(batch)) {
                if (same.chunksDone() > chunk) {
                    found.add(new Earlier(
                            same.id(),
                            ports.chunks().rows(same.id(), chunk),
                            ports.chunks().outcomes(same.id(), chunk)));
                }
            }
            earlier = found;
        }
        return found;
    }

    /** The same place of the same file. */
    private final class Earlier {

        private final BatchId batch;
        private final List<CheckedFeedRow> rows;
        private final List<FeedRowOutcome> outcomes;
        private @Nullable Map<Fact.Origin, HeldRow> held;

        Earlier(BatchId batch, List<CheckedFeedRow> rows, List<FeedRowOutcome> outcomes) {
            this.batch = batch;
            this.rows = rows;
            this.outcomes = outcomes;
        }

        boolean wasAttached(CheckedFeedRow row, int place, EventHistory history) {
            if (!isSame(row, place)) {
                return false;
            }
            Long event = outcomes.get(place).event();
            Fact.Origin origin = origin(row, place);
            return (event != null && event == history.facts().get(0).event())
                    || history.facts().stream().map(Fact::origin).anyMatch(origin::equals);
        }

        boolean isHeldAs(CheckedFeedRow row, int place, HeldRow held) {
            return isSame(row, place) && origin(row, place).equals(placeOf(held));
        }

        /** It withdrew what was held, or was held itself and is not any longer, without ever being attached. */
        boolean isOver(CheckedFeedRow row, int place) {
            if (!isSame(row, place)) {
                return false;
            }
            FeedRowOutcome outcome = outcomes.get(place);
            HeldRow.State state = isHeld(outcome) ? stateOf(origin(row, place)) : null;
            return (outcome.outcome() == FeedOutcome.WITHDRAWN && outcome.event() == null)
                    || state == HeldRow.State.WITHDRAWN
                    || state == HeldRow.State.GIVEN_UP;
        }

        /** The same bytes may be read otherwise by now. */
        private boolean isSame(CheckedFeedRow row, int place) {
            return place < rows.size()
                    && rows.get(place).row() == row.row()
                    && requireNonNull(row.statement()).equals(rows.get(place).statement());
        }

        /** As which row it was held, where it was. */
        private Fact.Origin origin(CheckedFeedRow row, int place) {
            Fact.Origin as = outcomes.get(place).heldAs();
            return as == null ? new Fact.Origin(batch.value(), row.row()) : as;
        }

        private HeldRow.@Nullable State stateOf(Fact.Origin origin) {
            Map<Fact.Origin, HeldRow> found = held;
            if (found == null) {
                found = heldRows();
                held = found;
            }
            HeldRow row = found.get(origin);
            return row == null ? null : row.state();
        }

        private Map<Fact.Origin, HeldRow> heldRows() {
            Map<Long, Set<Integer>> places = new HashMap<>();
            for (int place = 0; place < rows.size(); place++) {
                if (isHeld(outcomes.get(place))) {
                    Fact.Origin origin = origin(rows.get(place), place);
                    places.computeIfAbsent(origin.batch(), one -> new HashSet<>())
                            .add(origin.row());
                }
            }
            Map<Fact.Origin, HeldRow> found = new HashMap<>();
            places.forEach((id, numbers) ->
                    ports.held().ofRows(new BatchId(id), numbers).forEach(row -> found.put(placeOf(row), row)));
            return found;
        }
    }

    private static boolean isHeld(FeedRowOutcome outcome) {
        return outcome.outcome() == FeedOutcome.HELD_LEARNER || outcome.outcome() == FeedOutcome.HELD_RULE;
    }

    private static Fact.Origin placeOf(HeldRow held) {
        return new Fact.Origin(held.batch().value(), held.row());
    }

    /** What is known of one row. */
    interface Row {

        Row NONE = new Row() {
            @Override
            public boolean wasAttached(EventHistory history) {
                return false;
            }

            @Override
            public boolean isHeldAs(HeldRow held) {
                return false;
            }

            @Override
            public boolean isOver() {
                return false;
            }
        };

        /** Whether it was attached to this event, or changed nothing of it. */
        boolean wasAttached(EventHistory history);

        /** Whether it is held since. */
        boolean isHeldAs(HeldRow held);

        /** Whether it never was in a record and is done with: withdrawn or given up while it was held, or what withdrew it. */
        boolean isOver();
    }
}
