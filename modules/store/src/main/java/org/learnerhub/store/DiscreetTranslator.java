package org.learnerhub.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Leaves out what a database says about wrong or clashing data (SQLSTATE classes 22 and 23), as it quotes the data,
 * which are personal. State, vendor code and stack trace remain.
 */
final class DiscreetTranslator implements SQLExceptionTranslator {

    private final SQLStateSQLExceptionTranslator byState = new SQLStateSQLExceptionTranslator();

    @Override
    public DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        SQLException discreet = quotesData(failure) ? withoutMessage(failure) : failure;
        DataAccessException translated = byState.translate(task, sql, discreet);
        return translated == null ? new UncategorizedSQLException(task, sql, discreet) : translated;
    }

    private static boolean quotesData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static SQLException withoutMessage(SQLException failure) {
        SQLException discreet = new SQLException(
                "wrong or clashing data, state " + failure.getSQLState(),
                failure.getSQLState(),
                failure.getErrorCode());
        discreet.setStackTrace(failure.getStackTrace());
        return discreet;
    }
}
