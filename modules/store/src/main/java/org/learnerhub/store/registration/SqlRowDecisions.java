package org.learnerhub.store.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.registration.DecidedRow;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowDecisions;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.store.chunk.ChunkFormat;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Decided rows as rows that are never changed. */
final class SqlRowDecisions implements RowDecisions {

    private static final ChunkFormat<RowOutcome> OUTCOMES = new ChunkFormat<>(new OutcomeFormat());

    private final JdbcTemplate jdbc;

    SqlRowDecisions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void decided(DecidedRow row) {
        OpenTransaction.demand();
        DecidedRow.Decision decision = row.decision();
        jdbc.update(
                "insert into decided_row (step_id, batch_id, row_number, code_before, outcome, case_id, decided_at,"
                        + " same_person) values (?, ?, ?, ?, ?, ?, ?, ?)",
                row.step(),
                row.batch().value(),
                row.row(),
                row.before().name(),
                OUTCOMES.write(List.of(row.outcome())),
                decision == null ? null : decision.caseId(),
                decision == null ? null : Moment.column(decision.at()),
                decision == null ? null : decision.samePerson());
    }

    @Override
    public List<DecidedRow> decisions(BatchId batch, long afterStep, long upToStep) {
        return jdbc.query(
                "select * from decided_row where batch_id = ? and step_id > ? and step_id <= ? order by step_id",
                (row, number) -> decidedRow(row),
                batch.value(),
                afterStep,
                upToStep);
    }

    private static DecidedRow decidedRow(ResultSet row) throws SQLException {
        return new DecidedRow(
                row.getLong("step_id"),
                new BatchId(row.getLong("batch_id")),
                row.getInt("row_number"),
                ReturnCode.valueOf(row.getString("code_before")),
                OUTCOMES.read(row.getBytes("outcome")).get(0),
                decision(row));
    }

    private static DecidedRow.@Nullable Decision decision(ResultSet row) throws SQLException {
        Instant at = Moment.read(row, "decided_at");
        return at == null ? null : new DecidedRow.Decision(row.getLong("case_id"), at, row.getBoolean("same_person"));
    }
}
