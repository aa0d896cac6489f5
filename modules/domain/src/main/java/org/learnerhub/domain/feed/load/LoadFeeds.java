package org.learnerhub.domain.feed.load;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.task.StepFailedException;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedSteps;

/**
 * Loads prepared feeds into the record: one chunk at a time in the whole system, rows in the order of the file, feeds of one
 * sender and kind in the order in which they were received. Each chunk is one short transaction of a handful of statements.
 * Any number of callers may run this at once, and any of them may die. A feed that would change too much waits for
 * somebody's word and holds up nobody but later feeds of its sender.
 */
public final class LoadFeeds {

    private final FeedPorts ports;
    private final PresentOwners owners;
    private final ChangeBudget budget;
    private final FeedDryRun dryRun;
    private final InstantSource clock;

    public LoadFeeds(FeedPorts ports, Ownership ownership, ChangeBudget budget, InstantSource clock) {
        this.ports = ports;
        this.budget = budget;
        this.clock = clock;
        owners = new PresentOwners(ports, ownership);
        dryRun = new FeedDryRun(ports, owners, clock);
    }

    /**
     * Loads until nothing is ready; dry runs have their turn where no other feed is.
     *
     * @throws StepFailedException naming the batch that cannot be loaded, which need not be the one that the task was about
     */
    public void loadAllReady() {
        while (true) {
            Optional<Batch> next = ports.queue().next();
            if (next.isPresent()) {
                named(next.get().id(), () -> loadNextChunk(next.get()));
                continue;
            }
            Optional<Batch> dry = ports.queue().nextDryRun();
            if (dry.isEmpty()) {
                return;
            }
            named(dry.get().id(), () -> dryRun.carryOut(dry.get()));
        }
    }

    private static void named(BatchId id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw new StepFailedException(Task.of(FeedSteps.LOAD, id), e);
        }
    }

    private void loadNextChunk(Batch batch) {
        if (batch.chunksDone() == 0 && !budget.allows(batch)) {
            return;
        }
        int chunk = batch.chunksDone();
        List<CheckedFeedRow> rows = ports.chunks().rows(batch.id(), chunk);
        ChunkOwners kept = ports.chunks().owners(batch.id(), chunk);
        ports.unitOfWork().run(() -> load(batch, chunk, rows, kept));
    }

    /** Does nothing where somebody else has done it meanwhile. */
    private void load(Batch read, int chunk, List<CheckedFeedRow> rows, ChunkOwners kept) {
        long last = ports.log().lock();
        Batch batch = ports.ledger().lock(read.id());
        if (batch.state() != BatchState.MATCHED || batch.parked() || batch.chunksDone() != chunk) {
            return;
        }
        Instant now = clock.instant();
        Ownership.Found found = owners.of(rows, kept);
        ChunkOwners present = found.owners();
        EventKeys keys = FeedRows.keys(batch);
        List<DueRow> due = FeedRows.due(ports, batch, chunk, rows, present);
        DecidedRows decided = DecidedRows.of(ports, keys, due, present::cluster, last, now, new Meanwhile());
        decided.write(ports, keys);
        if (!ports.chunks().addOutcomes(batch.id(), chunk, decided.outcomes())) {
            throw new IllegalStateException("chunk " + chunk + " of batch " + batch.id() + " was loaded before");
        }
        FeedTrail trail = FeedRows.trail(batch, chunk, due, present, decided.outcomes(), false, now);
        trail.addOthers(rows, found.about());
        trail.appendTo(ports.audit());
        Batch after = batch.oneMoreDone(decided.tally());
        ports.ledger().update(after);
        if (after.state() == BatchState.ALLOCATED) {
            ports.outbox().add(Task.of(Step.ANSWER, batch.id()));
        }
    }
}
