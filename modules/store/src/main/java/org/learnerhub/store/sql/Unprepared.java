package org.learnerhub.store.sql;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has PostgreSQL plan each statement anew and keep none prepared. For statements that carry values as constants, of which
 * there are as many as there are values.
 */
final class Unprepared extends JdbcTemplate {

    private static final int NEVER_PREPARED = 0;

    Unprepared(JdbcTemplate same) {
        super(requireNonNull(same.getDataSource()));
        setExceptionTranslator(same.getExceptionTranslator());
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        if (statement.isWrapperFor(PGStatement.class)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(NEVER_PREPARED);
        }
    }
}
