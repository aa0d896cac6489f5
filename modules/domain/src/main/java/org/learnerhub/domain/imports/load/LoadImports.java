package org.learnerhub.domain.imports.load;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.task.StepFailedException;
import org.learnerhub.domain.imports.ImportPorts;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.domain.imports.ImportSteps;

/**
 * Loads prepared imports into the register of providers: one chunk at a time in the whole system, imports of one sender in
 * the order in which they were received. Each chunk is one transaction under the register's lock, so that a row is in the
 * register with its outcome, or not at all. Any number of callers may run this at once, and any of them may die. An import
 * that would change too much waits for somebody's word.
 */
public final class LoadImports {

    private final ImportPorts ports;
    private final ImportBudget budget;
    private final ImportChunks chunks;
    private final InstantSource clock;

    public LoadImports(ImportPorts ports, ImportBudget budget, InstantSource clock) {
        this.ports = ports;
        this.budget = budget;
        this.clock = clock;
        chunks = new ImportChunks(ports.exchange().chunks());
    }

    /**
     * Loads until nothing is ready; dry runs have their turn where no other import is.
     *
     * @throws StepFailedException naming the batch that cannot be loaded, which need not be the one that the task was about
     */
    public void loadAllReady() {
        while (true) {
            Optional<Batch> next = ports.queue().next();
            if (next.isPresent()) {
                named(next.get().id(), () -> load(next.get()));
                continue;
            }
            Optional<Batch> dry = ports.queue().nextDryRun();
            if (dry.isEmpty()) {
                return;
            }
            named(dry.get().id(), () -> tryOut(dry.get()));
        }
    }

    private static void named(BatchId id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw new StepFailedException(Task.of(ImportSteps.LOAD, id), e);
        }
    }

    /** All chunks that are left. */
    private void load(Batch batch) {
        List<Comparison> found = comparisons(batch);
        if (batch.chunksDone() == 0 && !budget.allows(batch, found)) {
            return;
        }
        Twins twins = twins(found);
        for (int chunk = batch.chunksDone(); chunk < batch.checkedOrThrow().chunks(); chunk++) {
            int next = chunk;
            List<ImportRow> rows = chunks.rows(batch.id(), next);
            boolean loaded = ports.unitOfWork().get(() -> load(batch.id(), next, rows, twins));
            if (!loaded) {
                return;
            }
        }
    }

    private static Twins twins(List<Comparison> found) {
        return Twins.of(found.stream().flatMap(chunk -> chunk.twins().stream()).toList());
    }

    private List<Comparison> comparisons(Batch batch) {
        return IntStream.range(0, batch.checkedOrThrow().chunks())
                .mapToObj(chunk -> chunks.comparison(batch.id(), chunk))
                .toList();
    }

    /** Does nothing where somebody else has done it meanwhile, or it is not its turn any longer. */
    private boolean load(BatchId id, int chunk, List<ImportRow> rows, Twins twins) {
        ports.register().lock();
        Batch batch = ports.ledger().lock(id);
        if (batch.state() != BatchState.MATCHED || batch.parked() || batch.chunksDone() != chunk) {
            return false;
        }
        Decided decided = new DecideRows(ports, batch, twins, new Present(ports.register())).decide(chunk, rows, now());
        if (!decided.changes().isEmpty()) {
            ports.register().append(decided.changes());
        }
        decided.settled().forEach(one -> ports.disagreements().end(one.number(), one.decision()));
        ports.disagreements().add(decided.raised());
        done(batch, chunk, decided);
        return true;
    }

    private void done(Batch batch, int chunk, Decided decided) {
        if (!chunks.addEnds(batch.id(), chunk, decided.ends())) {
            throw new IllegalStateException("chunk " + chunk + " of batch " + batch.id() + " was loaded before");
        }
        Batch after = batch.oneMoreDone(decided.tally());
        ports.ledger().update(after);
        if (after.state() == BatchState.ALLOCATED) {
            ports.outbox().add(Task.of(Step.ANSWER, batch.id()));
        }
    }

    /**
     * Decides as if in earnest and writes nothing but the outcomes, chunk by chunk, without the register's lock. Where it is
     * broken off, it begins anew: what rows before would bring about is known to this run only.
     */
    private void tryOut(Batch batch) {
        Present present = new Present(ports.register());
        DecideRows rows = new DecideRows(ports, batch, twins(comparisons(batch)), present);
        for (int chunk = 0; chunk < batch.checkedOrThrow().chunks(); chunk++) {
            int next = chunk;
            Decided decided = rows.decide(chunk, chunks.rows(batch.id(), chunk), now());
            present.nextChunk();
            ports.unitOfWork().run(() -> {
                Batch now = ports.ledger().lock(batch.id());
                if (now.state() == BatchState.MATCHED && !now.parked() && now.chunksDone() == next) {
                    done(now, next, decided);
                }
            });
        }
    }

    /** As times are stored and told. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
