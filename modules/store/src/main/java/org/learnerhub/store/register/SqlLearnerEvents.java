package org.learnerhub.store.register;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.learnerhub.domain.learner.LearnerVersion;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.LearnerEvents;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** The feed put together from the register's versions and the log of standings; each part is read in order of number. */
final class SqlLearnerEvents implements LearnerEvents {

    private static final VersionRow VERSION = new VersionRow();
    static final String REGISTERED = "select " + VersionRow.COLUMNS
            + " from %s where version = 1 and entry > ? and entry <= ? order by entry limit ?";
    static final String CHANGED = "select " + VersionRow.COLUMNS
            + " from (select number, entry as e, version as v from learner_change"
            + " where number > ? and number <= ? order by number limit ?) c"
            + " join %s on entry = e and version = v order by number";
    private static final String STANDING =
            "select * from stewardship_event where number > ? and number <= ? order by number limit ?";
    /** In this order: a version that is put away between two statements is then read twice, not missed. */
    private static final List<String> VERSIONS = List.of("learner", "learner_version");

    private final JdbcTemplate jdbc;
    private final LearnerVersions versions;
    private final String byUln;
    private final String byNumber;

    SqlLearnerEvents(JdbcTemplate jdbc, Dialect dialect, LearnerVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
        byUln = dialect.lookUp("*", "stewardship_event", "uln", "kind = 'MERGED'") + " order by number";
        byNumber = dialect.lookUp("*", "stewardship_event", "number", "true");
    }

    @Override
    public void append(LearnerEvent.Standing event) {
        OpenTransaction.demand();
        jdbc.update(
                "insert into stewardship_event (number, kind, uln, master_uln, happened_at, ukprn, user_name, reason,"
                        + " correlation_id, caller_kind) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.number(),
                StandingRow.of(event).name(),
                event.uln().number(),
                StandingRow.master(event),
                Moment.column(event.at()),
                CallerColumns.ukprn(event.by().caller()),
                CallerColumns.userName(event.by().caller()),
                StorableText.of(event.by().reason()),
                StorableText.of(event.by().correlationId()),
                CallerColumns.kind(event.by().caller()));
    }

    @Override
    public List<LearnerEvent> between(long after, long upTo, int most) {
        TreeMap<Long, LearnerEvent> events = new TreeMap<>();
        jdbc.query(STANDING, StandingRow::read, after, upTo, most).forEach(event -> events.put(event.number(), event));
        for (String table : VERSIONS) {
            for (String part : List.of(REGISTERED, CHANGED)) {
                jdbc.query(part.formatted(table), VERSION, after, upTo, most)
                        .forEach(version -> events.put(version.learner().changed(), VersionRow.event(version)));
            }
        }
        return events.values().stream().limit(most).toList();
    }

    @Override
    public List<LearnerEvent.Standing> standingsBetween(Instant from, Instant before, long after, int most) {
        return jdbc.query(
                "select * from stewardship_event where happened_at >= ? and happened_at < ? and number > ?"
                        + " order by number limit ?",
                StandingRow::read,
                Moment.column(from),
                Moment.column(before),
                after,
                most);
    }

    /** A version whose number is that of a standing was brought by it; any other is a change of its own. */
    @Override
    public List<LearnerEvent> of(Uln uln) {
        List<LearnerVersion> all = versions.of(uln);
        TreeMap<Long, LearnerEvent> events = new TreeMap<>();
        all.forEach(version -> events.put(version.learner().changed(), VersionRow.event(version)));
        LongStream numbers = Set.copyOf(events.keySet()).stream().mapToLong(Long::longValue);
        BigintArray.slices(numbers)
                .forEach(slice -> jdbc.query(byNumber, StandingRow::read, slice)
                        .forEach(event -> events.put(event.number(), event)));
        jdbc.query("select * from stewardship_event where master_uln = ?", StandingRow::read, uln.number())
                .forEach(event -> events.put(event.number(), event));
        return List.copyOf(events.values());
    }

    @Override
    public Map<Uln, LearnerEvent.Merged> lastMerges(Collection<Uln> ulns) {
        Map<Uln, LearnerEvent.Merged> last = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(ulns.stream().mapToLong(Uln::number))) {
            for (LearnerEvent.Standing event : jdbc.query(byUln, StandingRow::read, slice)) {
                if (event instanceof LearnerEvent.Merged merged) {
                    last.put(merged.uln(), merged);
                }
            }
        }
        return last;
    }
}
