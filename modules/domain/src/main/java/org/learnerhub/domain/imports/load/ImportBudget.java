package org.learnerhub.domain.imports.load;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.feed.FeedConfirmations.Confirmation;
import org.learnerhub.domain.feed.FeedConfirmations.State;
import org.learnerhub.domain.feed.load.ChangeBudget.Limits;
import org.learnerhub.domain.imports.ImportPorts;

/**
 * How much of the register one import may change, or propose to end, without a word of somebody. What it adds does not
 * count. Asked by what the chunks were compared with; confirmed and refused as feeds are.
 */
public final class ImportBudget {

    private final ImportPorts ports;
    private final Limits limits;
    private final InstantSource clock;

    /** @param limits those of feeds */
    public ImportBudget(ImportPorts ports, Limits limits, InstantSource clock) {
        this.ports = ports;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether the import may be loaded; where it may not, somebody is asked. */
    boolean allows(Batch batch, List<Comparison> found) {
        Optional<Confirmation> decided = ports.confirmations().of(batch.id());
        if (decided.isPresent()) {
            return decided.get().state() == State.CONFIRMED;
        }
        int changes = found.stream().mapToInt(Comparison::changes).sum();
        int endings = found.stream().mapToInt(Comparison::endings).sum();
        if (changes + endings < limits.minimum()) {
            return true;
        }
        long live = ports.register().count();
        if (!limits.areExceeded((long) changes + endings, live)) {
            return true;
        }
        Confirmation asked =
                new Confirmation(batch.id(), changes, endings, live, State.WAITING, clock.instant(), null, null);
        ports.unitOfWork().run(() -> {
            Batch now = ports.ledger().lock(batch.id());
            boolean untouched = now.state() == BatchState.MATCHED && now.chunksDone() == 0 && !now.parked();
            if (untouched && ports.confirmations().of(batch.id()).isEmpty()) {
                ports.confirmations().save(asked);
            }
        });
        return false;
    }
}
