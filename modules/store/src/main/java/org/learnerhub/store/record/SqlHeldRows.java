package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.column.TextArray;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each, which stays when it has ended. */
final class SqlHeldRows implements HeldRows {

    private static final List<HeldRow.State> STATES = List.of(HeldRow.State.values());
    private static final int HELD = HeldRow.State.HELD.ordinal();
    private static final String COLUMNS = "id, batch_id, row_no, sender, body, state, held_at, ended_at, ended_by";
    private static final String ADD = "insert into held_row (batch_id, held_at, uln, row_no, sender, state, body,"
            + " ended_at, ended_by, kind, mis_identifier, registrar) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FOUND_REGISTRAR = "update held_row set registrar = ? where uln = ? and state = " + HELD;
    private static final String END =
            "update held_row set state = ?, ended_at = ?, ended_by = ? where id = ? and state = " + HELD;
    private static final String ANY =
            "select 1 from held_row where state = " + HELD + " and sender = ? and kind = ? limit 1";
    private static final String SELECT = "select " + COLUMNS + " from held_row where ";
    /** An {@code offset 0} has the institution's rows found first, by their index, however few of all rows are still held. */
    private static final String OF_REGISTERED =
            "select " + COLUMNS + " from (select * from held_row where registrar = ?"
                    + " and state = " + HELD + " and id > ? offset 0) found"
                    + " where exists (select 1 from learner l where l.uln = found.uln and l.status <> 0) order by id limit ?";

    private final JdbcTemplate jdbc;
    private final Registrars registrars;
    private final ErasableHeldRows erasable;
    private final String naming;
    private final String ofRows;
    private final String alikeByUln;
    private final String alikeByIdentifier;

    SqlHeldRows(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        registrars = new Registrars(jdbc, dialect);
        erasable = new ErasableHeldRows(jdbc);
        String alike = "state = " + HELD + " and sender = ? and kind = ?";
        alikeByUln = dialect.lookUp(COLUMNS, "held_row", "uln", alike);
        alikeByIdentifier = dialect.lookUp(COLUMNS, "held_row", "mis_identifier", alike);
        naming = dialect.lookUp(COLUMNS, "held_row", "uln", "state = " + HELD);
        ofRows = dialect.lookUp(COLUMNS, "held_row", "row_no", "batch_id = ?");
    }

    @Override
    public void hold(List<HeldRow> rows) {
        OpenTransaction.demand();
        if (rows.isEmpty()) {
            return;
        }
        Map<Uln, String> registeredBy = registrars.of(
                rows.stream().map(held -> held.statement().uln()).distinct().toList());
        jdbc.batchUpdate(ADD, rows, rows.size(), (row, held) -> {
            row.setLong(1, held.batch().value());
            row.setObject(2, Moment.column(held.heldAt()));
            row.setLong(3, held.statement().uln().number());
            row.setInt(4, held.row());
            row.setString(5, held.sender().value());
            row.setInt(6, held.state().ordinal());
            row.setBytes(7, HeldBody.of(held));
            row.setObject(8, Moment.column(held.endedAt()));
            row.setString(9, StorableText.ofNullable(held.endedBy()));
            row.setInt(10, held.statement().content().kind().ordinal());
            row.setString(11, StorableText.ofNullable(held.original().get(FeedField.MIS_IDENTIFIER)));
            row.setString(12, registeredBy.get(held.statement().uln()));
        });
    }

    @Override
    public void findRegistrars(Collection<Uln> ulns) {
        OpenTransaction.demand();
        jdbc.batchUpdate(
                FOUND_REGISTRAR,
                registrars.of(ulns).entrySet().stream()
                        .map(one -> new Object[] {one.getValue(), one.getKey().number()})
                        .toList());
    }

    @Override
    public void end(Collection<Long> ids, HeldRow.State state, Instant at, String endedBy) {
        OpenTransaction.demand();
        if (ids.isEmpty()) {
            return;
        }
        String by = StorableText.of(endedBy);
        int[][] ended = jdbc.batchUpdate(END, ids, ids.size(), (row, id) -> {
            row.setInt(1, state.ordinal());
            row.setObject(2, Moment.column(at));
            row.setString(3, by);
            row.setLong(4, id);
        });
        for (int count : ended[0]) {
            if (count != 1) {
                throw new IllegalStateException("a row is not held any longer");
            }
        }
    }

    @Override
    public Optional<HeldRow> find(long id) {
        return jdbc.query(SELECT + "id = ?", SqlHeldRows::read, id).stream().findFirst();
    }

    @Override
    public List<HeldRow> naming(Collection<Uln> ulns) {
        return lookUp(naming, ulns.stream().mapToLong(Uln::number));
    }

    @Override
    public List<HeldRow> alike(Ukprn sender, EventKind kind, Collection<Uln> ulns, Collection<String> misIdentifiers) {
        if (jdbc.queryForList(ANY, Integer.class, sender.value(), kind.ordinal())
                .isEmpty()) {
            return List.of();
        }
        SortedMap<Long, HeldRow> rows = new TreeMap<>();
        for (BigintArray slice : BigintArray.slices(ulns.stream().mapToLong(Uln::number))) {
            jdbc.query(alikeByUln, SqlHeldRows::read, slice, sender.value(), kind.ordinal())
                    .forEach(row -> rows.put(row.id(), row));
        }
        for (TextArray slice : TextArray.slices(misIdentifiers.stream().map(StorableText::of))) {
            jdbc.query(alikeByIdentifier, SqlHeldRows::read, slice, sender.value(), kind.ordinal())
                    .forEach(row -> rows.put(row.id(), row));
        }
        return List.copyOf(rows.values());
    }

    @Override
    public List<HeldRow> ofBatch(BatchId batch, long after, int most) {
        return jdbc.query(
                SELECT + "batch_id = ? and id > ? order by id limit ?", SqlHeldRows::read, batch.value(), after, most);
    }

    @Override
    public List<HeldRow> ofRows(BatchId batch, Collection<Integer> rows) {
        return lookUp(ofRows, rows.stream().mapToLong(Integer::longValue), batch.value());
    }

    private List<HeldRow> lookUp(String statement, LongStream numbers, Object... further) {
        List<HeldRow> rows = new ArrayList<>();
        for (BigintArray slice : BigintArray.slices(numbers)) {
            Object[] values =
                    Stream.concat(Stream.of(slice), Arrays.stream(further)).toArray();
            rows.addAll(jdbc.query(statement, SqlHeldRows::read, values));
        }
        rows.sort(Comparator.comparingLong(HeldRow::id));
        return rows;
    }

    @Override
    public List<HeldRow> of(Ukprn sender, long after, int most) {
        return jdbc.query(
                SELECT + "sender = ? and id > ? order by id limit ?", SqlHeldRows::read, sender.value(), after, most);
    }

    @Override
    public List<HeldRow> ofLearnersRegisteredBy(Ukprn institution, long after, int most) {
        return jdbc.query(OF_REGISTERED, SqlHeldRows::read, institution.value(), after, most);
    }

    @Override
    public List<HeldRow> held(long after, int most) {
        return jdbc.query(
                SELECT + "state = " + HELD + " and id > ? order by id limit ?", SqlHeldRows::read, after, most);
    }

    @Override
    public int empty(BatchId batch, Collection<Integer> rows, Instant at) {
        return rows.stream()
                .mapToInt(row -> erasable.empty("batch_id = ? and row_no = ?", at, batch.value(), row))
                .sum();
    }

    @Override
    public long triedUpTo() {
        return requireNonNull(jdbc.queryForObject("select tried_up_to from record_count where id = 1", Long.class));
    }

    @Override
    public void triedUpTo(long registerNumber) {
        OpenTransaction.demand();
        jdbc.update("update record_count set tried_up_to = ? where id = 1", registerNumber);
    }

    private static HeldRow read(ResultSet row, int number) throws SQLException {
        HeldBody body = HeldBody.read(row.getBytes("body"));
        return new HeldRow(
                row.getLong("id"),
                new BatchId(row.getLong("batch_id")),
                row.getInt("row_no"),
                new Ukprn(requireNonNull(row.getString("sender"))),
                body.statement(),
                body.finding(),
                body.original(),
                STATES.get(row.getInt("state")),
                requireNonNull(Moment.read(row, "held_at")),
                Moment.read(row, "ended_at"),
                row.getString("ended_by"));
    }
}
