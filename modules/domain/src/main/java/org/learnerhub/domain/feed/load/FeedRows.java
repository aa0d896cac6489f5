package org.learnerhub.domain.feed.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.RowOwner.Whose;
import org.learnerhub.domain.feed.Statement;

/** The rows of a chunk as loading sees them, and what they tell. */
final class FeedRows {

    private FeedRows() {}

    static EventKeys keys(Batch batch) {
        return new EventKeys(batch.identity().ukprn(), FeedJob.kind(batch.job()));
    }

    static List<DueRow> due(FeedPorts ports, Batch batch, int chunk, List<CheckedFeedRow> rows, ChunkOwners owners) {
        SentBefore before = new SentBefore(ports, batch, chunk, rows);
        List<DueRow> due = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            due.add(new DueRow(batch.id(), rows.get(i), owners.rows().get(i), 0, before.row(i)));
        }
        return due;
    }

    /**
     * What rows told of the learners whose numbers they name. A row that left a fact, or says what one says already, needs no
     * entry: the fact says who sent what of whom. A dry run leaves no facts.
     */
    static FeedTrail trail(
            Batch batch,
            int chunk,
            List<DueRow> due,
            ChunkOwners owners,
            List<FeedRowOutcome> outcomes,
            boolean dry,
            Instant at) {
        FeedTrail trail = new FeedTrail(batch, chunk, at);
        for (int i = 0; i < due.size(); i++) {
            DueRow row = due.get(i);
            Statement statement = row.row().statement();
            FeedRowOutcome outcome = outcomes.get(i);
            if (statement != null && row.owner().whose() == Whose.AGREES && (dry || outcome.event() == null)) {
                trail.addOfBoth(
                        row.row().row(),
                        statement.uln(),
                        owners.cluster(statement.uln()).live(),
                        outcome.outcome().word());
            }
        }
        return trail;
    }
}
