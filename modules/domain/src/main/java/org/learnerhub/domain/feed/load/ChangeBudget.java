package org.learnerhub.domain.feed.load;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.feed.CheckedFeedRow;
import org.learnerhub.domain.feed.ChunkOwners;
import org.learnerhub.domain.feed.FeedConfirmations.Confirmation;
import org.learnerhub.domain.feed.FeedConfirmations.State;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.RowOwner;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.record.Action;

/**
 * How much of what a sender has in records one feed may change or withdraw without a word of somebody. Promotions from
 * provisional to final do not count: provisional results are there to be replaced.
 */
public final class ChangeBudget {

    private static final int WHOLE = 100;

    private final FeedPorts ports;
    private final Limits limits;
    private final InstantSource clock;

    public ChangeBudget(FeedPorts ports, Limits limits, InstantSource clock) {
        this.ports = ports;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Both must be passed before anybody is asked.
     *
     * @param share of the sender's live events, in per cent
     * @param minimum fewer changes than this never wait
     */
    public record Limits(int share, int minimum) {

        public boolean areExceeded(long changes, long live) {
            return changes >= minimum && changes * WHOLE > share * live;
        }
    }

    /** Whether the feed may be loaded; where it may not, somebody is asked. */
    boolean allows(Batch batch) {
        Optional<Confirmation> decided = ports.confirmations().of(batch.id());
        if (decided.isPresent()) {
            return decided.get().state() == State.CONFIRMED;
        }
        EventKeys keys = FeedRows.keys(batch);
        long live = ports.totals().live(keys.sender(), keys.kind());
        if (!limits.areExceeded(atMost(batch), live)) {
            return true;
        }
        Counted counted = count(batch, keys);
        if (!limits.areExceeded(counted.changes + counted.withdrawals, live)) {
            return true;
        }
        Confirmation asked = new Confirmation(
                batch.id(), counted.changes, counted.withdrawals, live, State.WAITING, clock.instant(), null, null);
        ports.unitOfWork().run(() -> {
            Batch now = ports.ledger().lock(batch.id());
            boolean untouched = now.state() == BatchState.MATCHED && now.chunksDone() == 0 && !now.parked();
            if (untouched && ports.confirmations().of(batch.id()).isEmpty()) {
                ports.confirmations().save(asked);
            }
        });
        return false;
    }

    private long atMost(Batch batch) {
        return chunks(batch)
                .mapToLong(chunk -> ports.chunks().owners(batch.id(), chunk).changing())
                .sum();
    }

    private static IntStream chunks(Batch batch) {
        return IntStream.range(0, batch.checkedOrThrow().chunks());
    }

    private Counted count(Batch batch, EventKeys keys) {
        return chunks(batch).mapToObj(chunk -> count(batch, chunk, keys)).reduce(new Counted(0, 0), Counted::plus);
    }

    /**
     * Against the record as it is: what the feed itself creates first is not changed by it. What waits for the list of
     * qualifications counts too: nobody is asked again when the list comes.
     */
    private Counted count(Batch batch, int chunk, EventKeys keys) {
        ChunkOwners owners = ports.chunks().owners(batch.id(), chunk);
        if (owners.changing() == 0) {
            return new Counted(0, 0);
        }
        List<CheckedFeedRow> rows = ports.chunks().rows(batch.id(), chunk);
        List<DueRow> changing = new ArrayList<>();
        for (DueRow row : FeedRows.due(ports, batch, chunk, rows, owners)) {
            Statement statement = row.row().statement();
            if (row.row().error().isEmpty() && statement != null && Ownership.changes(statement)) {
                RowOwner owner = new RowOwner(row.owner().whose(), null);
                changing.add(new DueRow(row.batch(), row.row(), owner, 0, row.before()));
            }
        }
        DecidedRows decided = DecidedRows.of(
                ports, keys, changing, owners::cluster, ports.log().lastNumber(), clock.instant(), new Meanwhile());
        return Counted.of(changing, decided.outcomes());
    }

    private record Counted(int changes, int withdrawals) {

        static Counted of(List<DueRow> rows, List<FeedRowOutcome> outcomes) {
            Map<Action, Integer> by = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                FeedRowOutcome outcome = outcomes.get(i);
                Statement statement = rows.get(i).row().statement();
                if (statement != null && outcome.event() != null && isCounted(outcome.outcome())) {
                    by.merge(statement.action(), 1, Integer::sum);
                }
            }
            return new Counted(by.getOrDefault(Action.UPDATE, 0), by.getOrDefault(Action.WITHDRAW, 0));
        }

        private static boolean isCounted(FeedOutcome outcome) {
            return switch (outcome) {
                case UPDATED_FINAL, UPDATED_PROVISIONAL, WITHDRAWN -> true;
                default -> false;
            };
        }

        Counted plus(Counted other) {
            return new Counted(changes + other.changes, withdrawals + other.withdrawals);
        }
    }
}
