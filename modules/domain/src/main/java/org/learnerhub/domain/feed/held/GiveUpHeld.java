package org.learnerhub.domain.feed.held;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;

/** Ends a held row on a person's word: what it says will never be in a record by itself. */
public final class GiveUpHeld {

    private final FeedPorts ports;
    private final InstantSource clock;

    public GiveUpHeld(FeedPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /**
     * @param sender whose row it must be; null where any may be given up
     * @return empty where it was done
     */
    public Optional<Refusal> giveUp(long id, @Nullable Ukprn sender, Justification by) {
        return ports.unitOfWork().get(() -> {
            ports.log().lock();
            Optional<HeldRow> row = ports.held()
                    .find(id)
                    .filter(one -> sender == null || one.sender().equals(sender));
            if (row.isEmpty()) {
                return Optional.of(Refusal.of(FeedCode.HELD_ROW_UNKNOWN));
            }
            if (row.get().state() != HeldRow.State.HELD) {
                return Optional.of(Refusal.of(FeedCode.HELD_ROW_ENDED));
            }
            giveUp(row.get(), by, clock.instant());
            return Optional.empty();
        });
    }

    private void giveUp(HeldRow row, Justification by, Instant now) {
        ports.held()
                .end(List.of(row.id()), HeldRow.State.GIVEN_UP, now, by.caller().userName() + ": " + by.reason());
        ports.audit()
                .append(List.of(AuditEntry.of(
                        by,
                        Operation.GIVE_UP_HELD,
                        now,
                        new AuditSubject.Batch(row.batch().value()),
                        Shown.words("given-up"))));
    }
}
