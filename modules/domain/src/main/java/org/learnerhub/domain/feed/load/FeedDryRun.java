package org.learnerhub.domain.feed.load;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventKey;

/**
 * Decides a whole feed as if in earnest, with what its rows would bring about in memory, and writes nothing but the outcomes:
 * all at once at its end, so that it begins anew where it was broken off. Takes no lock and holds nobody up.
 */
final class FeedDryRun {

    private final FeedPorts ports;
    private final InstantSource clock;

    FeedDryRun(FeedPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    void carryOut(Batch batch) {
        long start = ports.log().lastNumber();
        long last = start;
        Instant now = clock.instant();
        EventKeys keys = FeedRows.keys(batch);
        Map<EventKey, EventHistory> before = new HashMap<>();
        List<Done> done = new ArrayList<>();
        for (int chunk = 0; chunk < batch.checkedOrThrow().chunks(); chunk++) {
            List<CheckedFeedRow> rows = ports.chunks().rows(batch.id(), chunk);
            ChunkOwners owners = ports.chunks().owners(batch.id(), chunk);
            List<DueRow> due = FeedRows.due(ports, batch, chunk, rows, owners);
            DecidedRows decided = DecidedRows.of(ports, keys, due, owners::cluster, last, now, before);
            decided.decisions()
                    .facts()
                    .forEach(fact -> before.put(
                            fact.key(), decided.decisions().histories().get(fact.key())));
            last = decided.decisions().last();
            List<FeedRowOutcome> outcomes = decided.outcomes().stream()
                    .map(outcome -> withoutNewNumber(outcome, start))
                    .toList();
            done.add(new Done(outcomes, decided, FeedRows.trail(batch, chunk, due, owners, outcomes, true, now)));
        }
        ports.unitOfWork().run(() -> finish(batch, done));
    }

    private void finish(Batch read, List<Done> done) {
        Batch batch = ports.ledger().lock(read.id());
        if (batch.state() != BatchState.MATCHED || batch.chunksDone() > 0) {
            return;
        }
        for (int chunk = 0; chunk < done.size(); chunk++) {
            Done one = done.get(chunk);
            ports.chunks().addOutcomes(batch.id(), chunk, one.outcomes);
            one.trail.appendTo(ports.audit());
            batch = batch.oneMoreDone(one.decided.tally());
        }
        ports.ledger().update(batch);
        ports.outbox().add(Task.of(Step.ANSWER, batch.id()));
    }

    /** An event that would be new is none in the end. */
    private static FeedRowOutcome withoutNewNumber(FeedRowOutcome outcome, long start) {
        Long event = outcome.event();
        return event == null || event <= start
                ? outcome
                : new FeedRowOutcome(outcome.outcome(), null, outcome.finding());
    }

    private record Done(List<FeedRowOutcome> outcomes, DecidedRows decided, FeedTrail trail) {}
}
