package org.learnerhub.store.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** By batches of inserts. */
final class InsertedFacts implements NewFacts {

    private static final String INSERT = "insert into learning_fact (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    InsertedFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(List<Fact> facts) {
        jdbc.batchUpdate(INSERT, facts, BATCH, InsertedFacts::set);
    }

    private static void set(PreparedStatement row, Fact fact) throws SQLException {
        EventKey key = fact.key();
        FactCells cells = FactCells.of(fact);
        row.setLong(1, fact.number());
        row.setLong(2, fact.event());
        row.setLong(3, key.uln().number());
        row.setLong(4, fact.origin().batch());
        row.setObject(5, Moment.column(fact.recordedAt()));
        row.setInt(6, fact.origin().row());
        row.setObject(7, key.date());
        row.setObject(8, fact.actionDate());
        row.setObject(9, cells.plannedEnd(), Types.DATE);
        row.setObject(10, cells.end(), Types.DATE);
        row.setInt(11, key.kind().ordinal());
        row.setInt(12, fact.action().number());
        row.setObject(13, cells.status(), Types.SMALLINT);
        row.setObject(14, cells.source(), Types.SMALLINT);
        row.setBoolean(15, cells.provisional());
        row.setString(16, key.sender().value());
        row.setString(17, StorableText.of(key.code()));
        row.setString(18, cells.code());
        row.setString(19, cells.provider());
        row.setString(20, cells.returnNumber());
        row.setString(21, cells.grade());
        row.setString(22, cells.outcome());
        row.setString(23, cells.language());
        row.setString(24, cells.subject());
        row.setString(25, StorableText.ofNullable(fact.reason()));
    }
}
