package org.learnerhub.domain.feed.load;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowOutcome;

/**
 * Decides a whole feed as if in earnest, with what its rows would bring about in memory, and writes nothing but the outcomes:
 * all at once at its end, so that it begins anew where it was broken off. Takes no lock and holds nobody up.
 */
final class FeedDryRun {

    private final FeedPorts ports;
    private final PresentOwners owners;
    private final InstantSource clock;

    FeedDryRun(FeedPorts ports, PresentOwners owners, InstantSource clock) {
        this.ports = ports;
        this.owners = owners;
        this.clock = clock;
    }

    void carryOut(Batch batch) {
        long start = ports.log().lastNumber();
        long last = start;
        Instant now = clock.instant();
        EventKeys keys = FeedRows.keys(batch);
        Meanwhile before = new Meanwhile();
        List<Done> done = new ArrayList<>();
        for (int chunk = 0; chunk < batch.checkedOrThrow().chunks(); chunk++) {
            List<CheckedFeedRow> rows = ports.chunks().rows(batch.id(), chunk);
            Ownership.Found found = owners.of(rows, ports.chunks().owners(batch.id(), chunk));
            ChunkOwners present = found.owners();
            List<DueRow> due = FeedRows.due(ports, batch, chunk, rows, present);
            DecidedRows decided = DecidedRows.of(ports, keys, due, present::cluster, last, now, before);
            before.add(decided.decisions());
            last = decided.decisions().last();
            List<FeedRowOutcome> outcomes = decided.outcomes().stream()
                    .map(outcome -> withoutNewNumber(outcome, start))
                    .toList();
            FeedTrail trail = FeedRows.trail(batch, chunk, due, present, outcomes, true, now);
            trail.addOthers(rows, found.about());
            done.add(new Done(outcomes, decided.tally(), trail));
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
            batch = batch.oneMoreDone(one.tally);
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

    private record Done(List<FeedRowOutcome> outcomes, Tally tally, FeedTrail trail) {}
}
