package org.learnerhub.store.ghost;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.learnerhub.domain.ghost.Claim;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** What others have said of the learners of a page: events and identifiers, those of merged numbers with the master's. */
final class Around {

    private static final int WITHDRAWN = Action.WITHDRAW.number();

    private final JdbcTemplate jdbc;
    private final String links;
    private final String numbers;
    private final String facts;
    private final String identifiers;

    Around(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        links = dialect.lookUp("entry, found.master_uln as master", "learner_link", "master_uln", "true");
        numbers = dialect.lookUp("entry, uln", "learner", "entry", "true");
        facts = dialect.lookUp(
                "uln, event, number, action, kind, sender, provider, key_date, coalesce(end_date, planned_end) as until",
                "learning_fact",
                "uln",
                "true");
        identifiers = dialect.lookUp("person, ukprn", "learner_identifier", "person", "true");
    }

    Page of(Collection<Long> ulns) {
        Map<Long, Long> masters = masters(ulns);
        Map<Long, Latest> events = new HashMap<>();
        each(
                LongStream.concat(stream(ulns), stream(masters.keySet())),
                facts,
                row -> events.merge(row.getLong("event"), latest(row), Latest::later));
        Map<Long, List<Claim>> claims = new HashMap<>();
        events.values().stream()
                .filter(event -> event.action() != WITHDRAWN)
                .forEach(event -> claims.computeIfAbsent(
                                masters.getOrDefault(event.uln(), event.uln()), any -> new ArrayList<>())
                        .add(event.claim()));
        Map<Long, Set<Ukprn>> knownTo = new HashMap<>();
        each(
                stream(ulns),
                identifiers,
                row -> knownTo.computeIfAbsent(row.getLong("person"), any -> new HashSet<>())
                        .add(new Ukprn(requireNonNull(row.getString("ukprn")))));
        return new Page(claims, knownTo);
    }

    /** Of the numbers that are merged into any of these. */
    private Map<Long, Long> masters(Collection<Long> ulns) {
        Map<Long, Long> byEntry = new HashMap<>();
        each(stream(ulns), links, row -> byEntry.put(row.getLong("entry"), row.getLong("master")));
        Map<Long, Long> masters = new HashMap<>();
        each(
                stream(byEntry.keySet()),
                numbers,
                row -> masters.put(row.getLong("uln"), requireNonNull(byEntry.get(row.getLong("entry")))));
        return masters;
    }

    private static LongStream stream(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue);
    }

    private void each(LongStream keys, String sql, RowReader reader) {
        BigintArray.slices(keys).forEach(slice -> jdbc.query(sql, reader::read, slice));
    }

    private static Latest latest(ResultSet row) throws SQLException {
        String provider = row.getString("provider");
        boolean achievement = row.getInt("kind") == EventKind.ACHIEVEMENT.ordinal();
        return new Latest(
                row.getLong("uln"),
                row.getLong("number"),
                row.getInt("action"),
                new Claim(
                        achievement,
                        new Ukprn(requireNonNull(row.getString("sender"))),
                        provider == null ? null : new Ukprn(provider),
                        requireNonNull(row.getObject("key_date", LocalDate.class)),
                        achievement ? null : row.getObject("until", LocalDate.class)));
    }

    /** By number, of the learner that answers. */
    record Page(Map<Long, List<Claim>> claims, Map<Long, Set<Ukprn>> knownTo) {}

    /** The last that was said of an event. */
    private record Latest(long uln, long number, int action, Claim claim) {

        Latest later(Latest other) {
            return number > other.number ? this : other;
        }
    }

    @FunctionalInterface
    private interface RowReader {

        Object take(ResultSet row) throws SQLException;

        default void read(ResultSet row) throws SQLException {
            Object unused = take(row);
        }
    }
}
