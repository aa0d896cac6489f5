package org.learnerhub.store.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchFinding;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each code and field of a batch. */
final class SqlBatchFindings implements BatchFindings {

    private final JdbcTemplate jdbc;

    SqlBatchFindings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void replace(BatchId batch, List<BatchFinding> found) {
        OpenTransaction.demand();
        jdbc.update("delete from batch_finding where batch_id = ?", batch.value());
        jdbc.batchUpdate(
                "insert into batch_finding (batch_id, code, field, row_count, first_row, last_row)"
                        + " values (?, ?, ?, ?, ?, ?)",
                found.stream().map(one -> columns(batch, one)).toList());
    }

    private static Object[] columns(BatchId batch, BatchFinding one) {
        return new Object[] {batch.value(), one.code(), column(one.field()), one.rows(), one.firstRow(), one.lastRow()};
    }

    private static String column(@Nullable String field) {
        return field == null ? "" : field;
    }

    @Override
    public List<BatchFinding> of(BatchId batch) {
        return jdbc.query(
                "select * from batch_finding where batch_id = ? order by code, field",
                (row, number) -> new BatchFinding(
                        row.getString("code"),
                        row.getString("field").isEmpty() ? null : row.getString("field"),
                        row.getInt("row_count"),
                        row.getInt("first_row"),
                        row.getInt("last_row")),
                batch.value());
    }
}
