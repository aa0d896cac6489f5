package org.learnerhub.domain.feed.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedPorts;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventKey;

/** What rows that were decided on and not written would have brought about: events, and rows that are held or not any longer. */
final class Meanwhile {

    /** Above all that were ever given. */
    private static final long FIRST_ID = Long.MAX_VALUE / 2;

    private final Map<EventKey, EventHistory> histories = new HashMap<>();
    private final Map<Uln, List<HeldRow>> byUln = new HashMap<>();
    private final Map<String, List<HeldRow>> byIdentifier = new HashMap<>();
    private final Set<Long> ended = new HashSet<>();
    private long lastId = FIRST_ID;

    /** Null where nothing would have become of it. */
    @Nullable
    EventHistory history(EventKey key) {
        return histories.get(key);
    }

    /** As {@link org.learnerhub.domain.feed.HeldRows#alike}. */
    List<HeldRow> alike(FeedPorts ports, EventKeys keys, Collection<Uln> ulns, Collection<String> misIdentifiers) {
        Map<Long, HeldRow> rows = new TreeMap<>();
        ports.held().alike(keys.sender(), keys.kind(), ulns, misIdentifiers).forEach(row -> rows.put(row.id(), row));
        ulns.forEach(uln -> byUln.getOrDefault(uln, List.of()).forEach(row -> rows.put(row.id(), row)));
        misIdentifiers.forEach(
                own -> byIdentifier.getOrDefault(own, List.of()).forEach(row -> rows.put(row.id(), row)));
        rows.keySet().removeAll(ended);
        return List.copyOf(rows.values());
    }

    void add(FeedDecisions decisions) {
        decisions.facts().forEach(fact -> {
            EventHistory history = decisions.histories().get(fact.key());
            if (history != null) {
                histories.put(fact.key(), history);
            }
        });
        decisions.held().fresh().stream()
                .filter(row -> row.state() == HeldRow.State.HELD)
                .forEach(this::hold);
        ended.addAll(decisions.held().ended());
    }

    private void hold(HeldRow row) {
        HeldRow held = row.as(++lastId);
        byUln.computeIfAbsent(held.statement().uln(), uln -> new ArrayList<>()).add(held);
        String own = held.original().get(FeedField.MIS_IDENTIFIER);
        if (own != null) {
            byIdentifier.computeIfAbsent(own, one -> new ArrayList<>()).add(held);
        }
    }
}
