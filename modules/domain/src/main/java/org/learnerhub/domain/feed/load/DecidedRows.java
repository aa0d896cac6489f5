package org.learnerhub.domain.feed.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.learnerhub.domain.exchange.Tally;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.FeedRowOutcome;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.RowOwner.Whose;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventKey;

/**
 * Rows of one sender and kind, decided in their order by what the record says: two statements, whatever their number.
 *
 * @param outcomes in the order of the rows
 */
record DecidedRows(FeedDecisions decisions, List<FeedRowOutcome> outcomes) {

    /**
     * @param cluster of each number that an agreeing row names
     * @param last the last number given
     * @param before what other rows that were decided on have brought about, and that is not written
     */
    static DecidedRows of(
            FeedPorts ports,
            EventKeys keys,
            List<DueRow> due,
            Function<Uln, Cluster> cluster,
            long last,
            Instant now,
            Meanwhile before) {
        FeedDecisions decisions = new FeedDecisions(
                keys,
                histories(ports, keys, due, cluster, before),
                new HeldPool(keys.sender(), alike(ports, keys, due, before), now),
                last,
                now);
        List<FeedRowOutcome> outcomes = new ArrayList<>(due.size());
        for (DueRow row : due) {
            outcomes.add(decisions.decide(row, cluster));
        }
        return new DecidedRows(decisions, outcomes);
    }

    private static Map<EventKey, EventHistory> histories(
            FeedPorts ports, EventKeys keys, List<DueRow> due, Function<Uln, Cluster> cluster, Meanwhile before) {
        Map<EventKey, EventHistory> histories = new HashMap<>();
        Set<EventKey> asked = new HashSet<>();
        for (DueRow row : due) {
            Statement statement = row.row().statement();
            if (statement != null && row.owner().whose() == Whose.AGREES) {
                asked.addAll(keys.possible(statement, cluster.apply(statement.uln())));
            } else if (statement != null && statement.action() == Action.WITHDRAW) {
                asked.add(keys.own(statement));
            }
        }
        asked.removeIf(key -> {
            EventHistory history = before.history(key);
            return history != null && histories.put(key, history) == null;
        });
        if (!asked.isEmpty()) {
            ports.log().ofKeys(asked).forEach((key, facts) -> histories.put(key, EventHistory.of(facts)));
        }
        return histories;
    }

    private static List<HeldRow> alike(FeedPorts ports, EventKeys keys, Collection<DueRow> due, Meanwhile before) {
        Set<Uln> ulns = new HashSet<>();
        Set<String> misIdentifiers = new HashSet<>();
        for (DueRow row : due) {
            Statement statement = row.row().statement();
            if (statement != null) {
                ulns.add(statement.uln());
                String own = row.row().original().get(FeedField.MIS_IDENTIFIER);
                if (own != null) {
                    misIdentifiers.add(own);
                }
            }
        }
        return ulns.isEmpty() ? List.of() : before.alike(ports, keys, ulns, misIdentifiers);
    }

    Tally tally() {
        int[] rows = new int[FeedOutcome.values().length];
        outcomes.forEach(outcome -> rows[outcome.outcome().ordinal()]++);
        return Tally.of(rows);
    }

    /** Under the lock by which the last number was learnt. */
    void write(FeedPorts ports, EventKeys keys) {
        if (!decisions.facts().isEmpty()) {
            ports.log().append(decisions.facts(), List.of(), decisions.last());
        }
        if (decisions.live() != 0) {
            ports.totals().add(keys.sender(), keys.kind(), decisions.live());
        }
        decisions.held().writeTo(ports.held());
    }
}
