package org.learnerhub.store.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.EventHistory;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.EventStandings;
import org.learnerhub.domain.record.EventState;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the log, and of the register only who answers for a number. */
final class LoggedStandings implements EventStandings {

    private final EventLog log;
    private final JdbcTemplate jdbc;
    private final String masters;

    LoggedStandings(EventLog log, JdbcTemplate jdbc, Dialect dialect) {
        this.log = log;
        this.jdbc = jdbc;
        masters = dialect.lookUp("uln, master_uln", "learner", "uln", "master_uln is not null");
    }

    @Override
    public Touched touched(long after, int most) {
        long last = log.lastNumber();
        EventLog.Changes changes = log.next(after, last, most);
        Set<Long> events = new LinkedHashSet<>();
        Set<Uln> learners = new LinkedHashSet<>();
        long reached = after;
        for (Fact fact : changes.facts()) {
            events.add(fact.event());
            reached = Math.max(reached, fact.number());
        }
        for (EventLog.RecordMove move : changes.moves()) {
            learners.add(move.uln());
            learners.add(move.master());
            reached = Math.max(reached, move.number());
        }
        boolean more = changes.facts().size() + changes.moves().size() >= most;
        return new Touched(events, learners, more ? reached : Math.max(reached, last), more);
    }

    @Override
    public Map<Long, EventStanding> of(Collection<Long> events) {
        Map<Long, EventState> states = new HashMap<>();
        log.ofEvents(events)
                .forEach((event, facts) -> EventHistory.of(facts).now().ifPresent(state -> states.put(event, state)));
        Set<Uln> named = new HashSet<>();
        states.values().forEach(state -> named.add(state.key().uln()));
        Map<Uln, Uln> masterOf = masters(named);
        Map<Long, EventStanding> standings = new HashMap<>();
        states.forEach((event, state) -> {
            Uln own = state.key().uln();
            standings.put(
                    event,
                    new EventStanding(
                            event, state.last().number(), state.withdrawn(), masterOf.getOrDefault(own, own)));
        });
        return standings;
    }

    private Map<Uln, Uln> masters(Set<Uln> ulns) {
        Map<Uln, Uln> found = new HashMap<>();
        List<BigintArray> slices = BigintArray.slices(ulns.stream().mapToLong(Uln::number));
        for (BigintArray slice : slices) {
            jdbc.query(
                    masters,
                    row -> {
                        found.put(new Uln(row.getLong("uln")), new Uln(row.getLong("master_uln")));
                    },
                    slice);
        }
        return found;
    }
}
