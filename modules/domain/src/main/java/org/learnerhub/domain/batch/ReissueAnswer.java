package org.learnerhub.domain.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.review.CaseFilter;

/**
 * Makes a new edition of an answer: all that was decided so far goes into it, signed and kept beside those before. What is
 * decided while it is written waits for the next one, as long as if it were the first decision. Kept
 * under the batch's lock, and only if nobody was faster, so the step may be repeated and broken off at will.
 */
public final class ReissueAnswer {

    private final BatchPorts ports;
    private final Matchers matchers;
    private final Duration pause;
    private final InstantSource clock;

    /** @param pause how long an edition waits for further decisions while rows of its batch are open */
    public ReissueAnswer(BatchPorts ports, Matchers matchers, Duration pause, InstantSource clock) {
        this.ports = ports;
        this.matchers = matchers;
        this.pause = pause;
        this.clock = clock;
    }

    /** One edition at most; none where the newest one has every decision, or the batch has no answer yet. */
    public void reissue(BatchId id) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.ANSWERED) {
            return;
        }
        Edition last = Newest.of(batch, ports.editions());
        List<DecidedRow> all = ports.editions().decisions(id, 0, Long.MAX_VALUE);
        List<DecidedRow> fresh =
                all.stream().filter(row -> row.step() > last.lastStep()).toList();
        if (fresh.isEmpty()) {
            ports.unitOfWork().run(() -> satisfied(id, last.lastStep()));
            return;
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
    }

    private void satisfied(BatchId id, long step) {
        Instant now = clock.instant();
        boolean more = ports.reviews().count(CaseFilter.openOf(id.value())) > 0;
        ports.editions().satisfied(id, step, now, more ? now.plus(pause) : now);
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
        satisfied(edition.batch(), edition.lastStep());
        new Deliveries(ports.ledger(), ports.outbox()).ask(edition);
    }
}
