package org.learnerhub.store.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learnerhub.domain.problem.MoveCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.store.move.MoveMark.Part;
import org.learnerhub.store.move.MoveReport.Sequence;
import org.learnerhub.store.move.MoveReport.Table;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves all that a hub has in an H2 database into PostgreSQL, table by table. What is broken off goes on with the table
 * at which it broke off. In the end every table is read back and compared. The source is only read, but for its mark.
 */
public final class DatabaseMove {

    private final MovableDatabase source;
    private final MovableDatabase target;
    private final InstantSource clock;
    private final MoveProgress progress;

    public DatabaseMove(MovableDatabase source, MovableDatabase target, InstantSource clock, MoveProgress progress) {
        this.source = source;
        this.target = target;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * @param newId names the move, where it begins
     * @throws RefusedException where the databases are not such that it may begin or go on, or differ in the end
     * @throws MoveBrokenOff where the target cannot be reached or fails
     */
    public MoveReport run(String newId) {
        source.bringUpToDate();
        try {
            return connected(newId);
        } catch (SQLException | DataAccessException | TransactionException e) {
            throw brokenOff(e);
        }
    }

    private static RuntimeException brokenOff(Exception failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof PSQLException) {
                return new MoveBrokenOff(String.valueOf(one.getMessage()), failure);
            }
        }
        return new IllegalStateException("the old database cannot be read", failure);
    }

    private MoveReport connected(String newId) throws SQLException {
        JdbcTemplate from = new JdbcTemplate(source.dataSource());
        try (Connection connection = target.dataSource().getConnection()) {
            SingleConnectionDataSource single = new SingleConnectionDataSource(connection, true);
            JdbcTemplate to = new JdbcTemplate(single);
            new MoveTarget(to).lock();
            Optional<MoveMark> left = new MoveMarks(from).find(Part.SOURCE);
            if (left.filter(MoveMark::isDone).isPresent() && hasEnded(left.get(), to)) {
                return MoveReport.DONE_BEFORE;
            }
            begin(left, newId, from, to);
            TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(single));
            return move(from, to, new TableCopy(new SourceRows(from), to, transaction, progress));
        }
    }

    private boolean hasEnded(MoveMark left, JdbcTemplate to) {
        Optional<MoveMark> found =
                new MoveTarget(to).mark().filter(mark -> mark.id().equals(left.id()));
        if (found.isEmpty()) {
            throw new RefusedException(MoveCode.DATABASE_MOVED, "to " + left.other());
        }
        return found.get().isDone();
    }

    /** The source is marked first: a target with a mark that the source does not know would be nobody's. */
    private void begin(Optional<MoveMark> left, String newId, JdbcTemplate from, JdbcTemplate to) {
        String id = left.map(MoveMark::id).orElse(newId);
        MoveTarget place = new MoveTarget(to);
        boolean begun = place.mark().filter(mark -> mark.id().equals(id)).isPresent();
        if (!begun) {
            if (left.filter(mark -> !mark.other().equals(target.place())).isPresent()) {
                throw new RefusedException(
                        MoveCode.MOVE_UNFINISHED, "into " + left.get().other());
            }
            place.requireEmpty();
        }
        target.bringUpToDate();
        if (left.isEmpty()) {
            new MoveMarks(from).begin(Part.SOURCE, id, target.place(), clock);
        }
        if (!begun) {
            new MoveMarks(to).begin(Part.TARGET, id, source.place(), clock);
        }
    }

    private MoveReport move(JdbcTemplate from, JdbcTemplate to, TableCopy copy) {
        List<MovedColumns> tables = Schema.toMove(from, to);
        tables.forEach(copy::bring);
        List<Sequence> sequences = new Sequences(from, to).bring();
        progress.comparing();
        SourceRows rows = new SourceRows(from);
        List<Table> compared = new ArrayList<>();
        to.execute("vacuum (analyze) "
                + tables.stream().map(MovedColumns::quotedTable).collect(Collectors.joining(", ")));
        for (MovedColumns table : tables) {
            compared.add(
                    compare(table, rows.count(table), copy.moved(table.table()).orElseThrow(), to));
        }
        // Between the two neither is a hub's; in the other order both could be.
        new MoveMarks(from).end(Part.SOURCE, clock);
        new MoveMarks(to).end(Part.TARGET, clock);
        return new MoveReport(compared, sequences, false);
    }

    private static Table compare(MovedColumns table, long inSource, Table read, JdbcTemplate to) {
        RowDigest found = to.execute((ConnectionCallback<RowDigest>)
                connection -> BinaryCopy.read(connection.unwrap(PGConnection.class), table));
        if (found == null
                || read.rows() != inSource
                || !read.equals(new Table(table.table(), found.rows(), found.hex()))) {
            throw new RefusedException(
                    MoveCode.MOVE_DIFFERS,
                    table.table() + ": " + inSource + " rows, " + read.rows() + " read, "
                            + (found == null ? 0 : found.rows()) + " in the new database");
        }
        return read;
    }
}
