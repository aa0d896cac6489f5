package org.learnerhub.store.extract;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.status.IssuedExtracts;
import org.learnerhub.domain.extract.status.KeptExtract;
import org.learnerhub.domain.extract.status.KeptExtract.KeptEntry;
import org.learnerhub.domain.extract.status.Standing;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** An extract's standing stands at its place, which outlives it. */
final class SqlIssuedExtracts implements IssuedExtracts {

    private static final List<Standing> STANDINGS = List.of(Standing.values());

    private static final String EXTRACT = "select e.id, e.uln, e.live, e.issued_at, e.valid_until, p.standing,"
            + " p.standing_since, n.entry_id, n.event, n.fact from issued_extract e"
            + " join status_place p on p.list_number = e.list_number and p.list_index = e.list_index"
            + " left join issued_entry n on n.extract_id = e.id and n.event is not null";
    private static final String NEWEST_FIRST = " order by e.issued_at desc, e.id, n.entry_id";
    private static final String PLACE = "select list_number, list_index from issued_extract where id = ?";
    private static final String STAND = "update status_place set standing = ?, standing_since = ?"
            + " where list_number = ? and list_index = ? and standing <> ? and standing <> "
            + Standing.WITHDRAWN.ordinal();

    private final JdbcTemplate jdbc;
    private final String idsOfEvents;
    private final String idsOfLearners;

    SqlIssuedExtracts(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        idsOfEvents = dialect.lookUp("extract_id", "issued_entry", "event", "true");
        idsOfLearners = dialect.lookUp("id", "issued_extract", "live", "true");
    }

    @Override
    public Optional<KeptExtract> find(String id) {
        return read(EXTRACT + " where e.id = ?" + NEWEST_FIRST, id).stream().findFirst();
    }

    @Override
    public List<KeptExtract> of(Uln uln) {
        return read(EXTRACT + " where e.uln = ? or e.live = ?" + NEWEST_FIRST, uln.number(), uln.number());
    }

    @Override
    public boolean stands(String id, Standing standing, Instant since) {
        List<int[]> places =
                jdbc.query(PLACE, (row, number) -> new int[] {row.getInt("list_number"), row.getInt("list_index")}, id);
        int changed = 0;
        for (int[] place : places) {
            changed += jdbc.update(
                    STAND, standing.ordinal(), Moment.column(since), place[0], place[1], standing.ordinal());
        }
        return changed > 0;
    }

    @Override
    public List<KeptExtract> unchecked(int most) {
        return valid(jdbc.queryForList(
                "select id from unchecked_extract order by issued_at, id limit ?", String.class, most));
    }

    @Override
    public void checked(Collection<String> ids) {
        jdbc.batchUpdate(
                "delete from unchecked_extract where id = ?",
                ids,
                Math.max(1, ids.size()),
                (row, id) -> row.setString(1, id));
    }

    @Override
    public List<KeptExtract> ofEvents(Collection<Long> events) {
        return validBy(idsOfEvents, BigintArray.slices(events.stream().mapToLong(Long::longValue)));
    }

    @Override
    public List<KeptExtract> ofLearners(Collection<Uln> live) {
        return validBy(idsOfLearners, BigintArray.slices(live.stream().mapToLong(Uln::number)));
    }

    private List<KeptExtract> validBy(String ids, List<BigintArray> slices) {
        Set<String> found = new LinkedHashSet<>();
        for (BigintArray slice : slices) {
            found.addAll(jdbc.query(ids, (row, number) -> row.getString(1), slice));
        }
        return valid(found);
    }

    private List<KeptExtract> valid(Collection<String> ids) {
        return ids.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(extract -> extract.standing() == Standing.VALID)
                .toList();
    }

    @Override
    public long comparedUpTo() {
        return requireNonNull(jdbc.queryForObject("select up_to from extracts_compared where id = 1", Long.class));
    }

    @Override
    public void comparedUpTo(long number) {
        jdbc.update("update extracts_compared set up_to = ? where id = 1 and up_to < ?", number, number);
    }

    @Override
    public int lists() {
        return requireNonNull(jdbc.queryForObject("select coalesce(max(number), 0) from status_list", Integer.class));
    }

    @Override
    public Map<Integer, Standing> notValid(int list) {
        Map<Integer, Standing> standings = new LinkedHashMap<>();
        jdbc.query(
                "select list_index, standing from status_place where list_number = ? and standing > 0",
                row -> {
                    standings.put(row.getInt("list_index"), STANDINGS.get(row.getInt("standing")));
                },
                list);
        return standings;
    }

    private List<KeptExtract> read(String sql, Object... values) {
        Map<String, KeptExtract> heads = new LinkedHashMap<>();
        Map<String, List<KeptEntry>> entries = new LinkedHashMap<>();
        jdbc.query(
                sql,
                row -> {
                    String id = row.getString("id");
                    heads.putIfAbsent(id, head(id, row));
                    List<KeptEntry> own = entries.computeIfAbsent(id, it -> new ArrayList<>());
                    @Nullable String entry = row.getString("entry_id");
                    if (entry != null) {
                        own.add(new KeptEntry(entry, row.getLong("event"), row.getLong("fact")));
                    }
                },
                values);
        return heads.values().stream()
                .map(head -> with(head, requireNonNull(entries.get(head.id()))))
                .toList();
    }

    private static KeptExtract head(String id, ResultSet row) throws SQLException {
        return new KeptExtract(
                id,
                new Uln(row.getLong("uln")),
                new Uln(row.getLong("live")),
                requireNonNull(Moment.read(row, "issued_at")),
                Moment.read(row, "valid_until"),
                STANDINGS.get(row.getInt("standing")),
                Moment.read(row, "standing_since"),
                List.of());
    }

    private static KeptExtract with(KeptExtract head, List<KeptEntry> entries) {
        return new KeptExtract(
                head.id(),
                head.uln(),
                head.live(),
                head.issued(),
                head.validUntil(),
                head.standing(),
                head.since(),
                entries);
    }
}
