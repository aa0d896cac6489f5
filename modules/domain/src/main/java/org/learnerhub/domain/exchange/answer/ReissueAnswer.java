package org.learnerhub.domain.exchange.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.exchange.VaultNames;

/**
 * Makes a new edition of an answer: all that was decided so far goes into it, signed and kept beside those before. What is
 * decided while it is written waits for the next one, as long as if it were the first decision. Kept
 * under the batch's lock, and only if nobody was faster, so the step may be repeated and broken off at will.
 */
public final class ReissueAnswer {

    private final ExchangePorts ports;
    private final BatchKinds kinds;
    private final Duration pause;
    private final InstantSource clock;

    /** @param pause how long an edition waits for further decisions while rows of its batch are open */
    public ReissueAnswer(ExchangePorts ports, BatchKinds kinds, Duration pause, InstantSource clock) {
        this.ports = ports;
        this.kinds = kinds;
        this.pause = pause;
        this.clock = clock;
    }

    /** One edition at most; none where the newest one has every decision, or the batch has no answer yet. */
    public void reissue(BatchId id) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        if (batch.state() != BatchState.ANSWERED) {
            return;
        }
        Edition last = ports.editions().newest(batch);
        kinds.of(batch)
                .since(batch, last)
                .ifPresentOrElse(
                        revision -> {
                            boolean unused = reissue(batch, last, revision);
                        },
                        () -> ports.unitOfWork().run(() -> satisfied(batch, last.lastStep())));
    }

    /**
     * An edition of an answered batch also where nothing was decided since: of rows that were emptied. It is written from
     * rows as they are now; one that somebody else began to write before cannot be kept after it.
     *
     * @return false where another edition was kept meanwhile, so that it must be tried again
     */
    public boolean renew(BatchId id) {
        Batch batch = ports.ledger().find(id).orElseThrow();
        Edition last = ports.editions().newest(batch);
        BatchKind.Revision nothingNew = new BatchKind.Revision(last.lastStep(), batch.tally());
        return reissue(batch, last, kinds.of(batch).since(batch, last).orElse(nothingNew));
    }

    private boolean reissue(Batch batch, Edition last, BatchKind.Revision revision) {
        Edition next = after(last, batch, revision.lastStep());
        Batch reissued = batch.reissued(next.number(), revision.tally());
        AnswerDrafts drafts = new AnswerDrafts(ports, kinds);
        try {
            drafts.write(reissued, next);
            return ports.unitOfWork().get(() -> keep(reissued, last, next, drafts));
        } finally {
            drafts.discard();
        }
    }

    private void satisfied(Batch batch, long step) {
        Instant now = clock.instant();
        boolean more = kinds.of(batch).awaitsDecisions(batch.id());
        ports.editions().satisfied(batch.id(), step, now, more ? now.plus(pause) : now);
    }

    private Edition after(Edition last, Batch batch, long step) {
        String result = VaultNames.document(
                batch.id(), Document.RESULT, batch.checkedOrThrow().head().format(), last.number());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Edition(
                batch.id(), last.number() + 1, step, now, ports.vault().sha256(result));
    }

    private boolean keep(Batch reissued, Edition last, Edition edition, AnswerDrafts drafts) {
        Batch now = ports.ledger().lock(reissued.id());
        if (now.edition() != edition.number() - 1) {
            return false;
        }
        drafts.keep(reissued, edition);
        ports.ledger().update(now.reissued(edition.number(), reissued.tally()));
        ports.editions().add(edition);
        satisfied(reissued, edition.lastStep());
        new Deliveries(ports.ledger(), ports.outbox()).ask(edition);
        if (edition.lastStep() > last.lastStep()) {
            new SenderNotices(ports, clock).answeredAgain(reissued);
        }
        return true;
    }
}
