package org.learnerhub.store.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Leaves out what a database says about wrong or clashing data (SQLSTATE classes 22 and 23) and about rows that somebody
 * else holds (class 40, and H2's lock timeout), as it quotes the data, which are personal. State, vendor code and stack
 * trace remain.
 */
final class DiscreetTranslator implements SQLExceptionTranslator {

    private static final List<String> QUOTING = List.of("22", "23", "40", "55P03", "HYT00", "90131");

    /** Of H2 (lock timeout, row changed meanwhile) and of PostgreSQL (lock timeout), which Spring does not know by state. */
    static final Set<String> HELD_BY_OTHERS = Set.of("HYT00", "90131", "55P03");

    private final SQLStateSQLExceptionTranslator byState = new SQLStateSQLExceptionTranslator();

    @Override
    public DataAccessException translate(String task, @Nullable String sql, SQLException failure) {
        SQLException discreet = quotesData(failure) ? withoutMessage(failure) : failure;
        if (HELD_BY_OTHERS.contains(String.valueOf(failure.getSQLState()))) {
            return new CannotAcquireLockException(task, discreet);
        }
        DataAccessException translated = byState.translate(task, sql, discreet);
        return translated == null ? new UncategorizedSQLException(task, sql, discreet) : translated;
    }

    private static boolean quotesData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && QUOTING.stream().anyMatch(state::startsWith);
    }

    private static SQLException withoutMessage(SQLException failure) {
        SQLException discreet = new SQLException(
                "wrong or clashing data, or data held by others, state " + failure.getSQLState(),
                failure.getSQLState(),
                failure.getErrorCode());
        discreet.setStackTrace(failure.getStackTrace());
        return discreet;
    }
}
