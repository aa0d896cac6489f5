package org.learnerhub.domain.feed.load;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.CheckedFeedRow;
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
                            same.id().value(),
                            ports.chunks().rows(same.id(), chunk),
                            ports.chunks().outcomes(same.id(), chunk)));
                }
            }
            earlier = found;
        }
        return found;
    }

    /** The same place of the same file. */
    private record Earlier(long batch, List<CheckedFeedRow> rows, List<FeedRowOutcome> outcomes) {

        boolean wasAttached(CheckedFeedRow row, int place, EventHistory history) {
            if (!isSame(row, place)) {
                return false;
            }
            Long event = outcomes.get(place).event();
            Fact.Origin origin = new Fact.Origin(batch, row.row());
            return (event != null && event == history.facts().get(0).event())
                    || history.facts().stream().map(Fact::origin).anyMatch(origin::equals);
        }

        boolean isHeldAs(CheckedFeedRow row, int place, HeldRow held) {
            return held.batch().value() == batch && held.row() == row.row() && isSame(row, place);
        }

        /** The same bytes may be read otherwise by now. */
        private boolean isSame(CheckedFeedRow row, int place) {
            return place < rows.size()
                    && rows.get(place).row() == row.row()
                    && requireNonNull(row.statement()).equals(rows.get(place).statement());
        }
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
        };

        /** Whether it was attached to this event, or changed nothing of it. */
        boolean wasAttached(EventHistory history);

        /** Whether it is held since. */
        boolean isHeldAs(HeldRow held);
    }
}
