package org.learnerhub.domain.feed.load;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.answer.RefuseBatch;
import org.learnerhub.domain.feed.FeedConfirmations.Confirmation;
import org.learnerhub.domain.feed.FeedConfirmations.State;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;

/** Somebody's word on a feed that would change much: its sender's, or the hub's own people's. */
public final class DecideFeed {

    private final FeedPorts ports;
    private final RefuseBatch refusal;
    private final BatchKinds kinds;
    private final InstantSource clock;

    /** @param kinds which know what follows; an import of providers waits and is decided as feeds are */
    public DecideFeed(FeedPorts ports, RefuseBatch refusal, BatchKinds kinds, InstantSource clock) {
        this.ports = ports;
        this.refusal = refusal;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** What is asked; empty where nothing was. */
    public Optional<Confirmation> asked(BatchId id) {
        return ports.confirmations().of(id);
    }

    /**
     * The feed is loaded.
     *
     * @param sender whose feed it must be; null where any may be decided
     * @return empty where it was done
     */
    public Optional<Refusal> confirm(BatchId id, @Nullable Ukprn sender, Justification by) {
        return decide(id, sender, by, State.CONFIRMED);
    }

    /** The feed is refused as a whole, see {@link #confirm}. */
    public Optional<Refusal> refuse(BatchId id, @Nullable Ukprn sender, Justification by) {
        return decide(id, sender, by, State.REFUSED);
    }

    private Optional<Refusal> decide(BatchId id, @Nullable Ukprn sender, Justification by, State state) {
        return ports.unitOfWork().get(() -> {
            boolean theirs = ports.ledger()
                    .find(id)
                    .filter(batch -> sender == null || batch.identity().ukprn().equals(sender))
                    .isPresent();
            if (!theirs) {
                return Optional.of(Refusal.of(IntakeCode.UNKNOWN_BATCH));
            }
            boolean untouched = ports.ledger().lock(id).chunksDone() == 0;
            Optional<Confirmation> asked =
                    ports.confirmations().of(id).filter(one -> one.state() == State.WAITING && untouched);
            if (asked.isEmpty()) {
                return Optional.of(Refusal.of(FeedCode.NOT_WAITING));
            }
            decided(asked.get(), by, state);
            return Optional.empty();
        });
    }

    private void decided(Confirmation asked, Justification by, State state) {
        BatchId id = asked.batch();
        ports.confirmations()
                .save(new Confirmation(
                        id,
                        asked.changes(),
                        asked.withdrawals(),
                        asked.live(),
                        state,
                        asked.askedAt(),
                        by.caller().userName(),
                        clock.instant()));
        ports.audit()
                .append(List.of(AuditEntry.of(
                        by,
                        state == State.CONFIRMED ? Operation.CONFIRM_FEED : Operation.REFUSE_FEED,
                        clock.instant(),
                        new AuditSubject.Batch(id.value()),
                        Shown.words(state == State.CONFIRMED ? "confirmed" : "refused"))));
        if (state == State.CONFIRMED) {
            Batch confirmed = ports.ledger().find(id).orElseThrow();
            ports.outbox().add(kinds.of(confirmed).next(confirmed));
        } else {
            refusal.refuse(id, BatchState.MATCHED, Refusal.of(FeedCode.REFUSED_UNCONFIRMED));
        }
    }
}
