package org.learnerhub.domain.batch;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.learnerhub.domain.matching.Matchers;

/**
 * Makes new editions of an answer: all that was decided so far goes into one, signed and kept beside those before. Kept
 * under the batch's lock, and only if nobody was faster, so the step may be repeated and broken off at will.
 */
public final class ReissueAnswer {

    private final BatchPorts ports;
    private final Matchers matchers;
    private final InstantSource clock;

    public ReissueAnswer(BatchPorts ports, Matchers matchers, InstantSource clock) {
        this.ports = ports;
        this.matchers = matchers;
        this.clock = clock;
    }

    /** Until the newest edition has every decision; a batch that has no answer yet gets none. */
    public void reissue(BatchId id) {
        boolean more = true;
        while (more) {
            more = makeNext(ports.ledger().find(id).orElseThrow());
        }
    }

    /** @return false where there was nothing to do */
    private boolean makeNext(Batch batch) {
        BatchId id = batch.id();
        if (batch.state() != BatchState.ANSWERED) {
            return false;
        }
        Edition last = Newest.of(batch, ports.editions());
        List<DecidedRow> all = ports.editions().decisions(id, 0, Long.MAX_VALUE);
        List<DecidedRow> fresh =
                all.stream().filter(row -> row.step() > last.lastStep()).toList();
        if (fresh.isEmpty()) {
            ports.unitOfWork().run(() -> ports.editions().satisfied(id, last.lastStep()));
            return false;
        }
        Edition next = after(last, batch, fresh);
        Batch reissued = Batches.reissued(batch, next.number(), counts(batch, fresh));
        AnswerDrafts drafts = new AnswerDrafts(ports, matchers);
        try {
            drafts.write(reissued, next, all);
            ports.unitOfWork().run(() -> keep(reissued, next, drafts));
        } finally {
            drafts.discard();
        }
        return true;
    }

    private Edition after(Edition last, Batch batch, List<DecidedRow> fresh) {
        String result = VaultNames.document(
                batch.id(), Document.RESULT, batch.checkedOrThrow().head().format(), last.number());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        long step = fresh.get(fresh.size() - 1).step();
        return new Edition(
                batch.id(), last.number() + 1, step, now, ports.vault().sha256(result));
    }

    private static Counts counts(Batch batch, List<DecidedRow> fresh) {
        Counts counts = batch.counts();
        for (DecidedRow row : fresh) {
            counts = counts.moved(row.before(), row.outcome().code());
        }
        return counts;
    }

    private void keep(Batch reissued, Edition edition, AnswerDrafts drafts) {
        Batch now = ports.ledger().lock(reissued.id());
        if (now.edition() != edition.number() - 1) {
            return;
        }
        drafts.keep(reissued, edition);
        ports.ledger().update(Batches.reissued(now, edition.number(), reissued.counts()));
        ports.editions().add(edition);
        ports.editions().satisfied(edition.batch(), edition.lastStep());
        ports.outbox().add(Task.deliver(edition));
    }
}
