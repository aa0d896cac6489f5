package org.learnerhub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.work.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/** The little in which the databases differ. */
public interface Dialect {

    List<Dialect> ALL = List.of(new PostgresDialect(), new H2Dialect());

    static Dialect of(String url) {
        return ALL.stream()
                .filter(dialect -> url.startsWith(dialect.urlStart()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the store knows PostgreSQL and H2 only"));
    }

    String urlStart();

    /** The one that is for this database: so a service keeps beside it what it does differently here and there. */
    <T> T choose(T onPostgres, T onH2);

    /** The URL with every option that the store relies on. */
    String complete(String url);

    /**
     * Makes a database ready for connections, where that is the store's business.
     *
     * @param url complete
     * @return to be run once there are connections
     */
    Runnable admit(String url, String user, String password);

    /** The folder of migrations beside the common ones. */
    String migrations();

    /**
     * Selects the rows of a table, called {@code found}, whose indexed column is one of many numbers: an array, the first
     * parameter. Goes from number to number through the index, whatever the database believes of the table's size.
     *
     * @param condition what else must hold of a row
     */
    String lookUp(String columns, String table, String column, String condition);

    /**
     * Looks many keys up and selects for each entry met: columns of its learner, null where that is deleted, then
     * {@code keys}, an array of those that it has. Of each key the first so many rows are met, in the order in
     * which they were brought; however many a key has, no more are read. Three parameters: the keys as an array, and the
     * bounds of what brought them, the lower one excluded.
     */
    String havingKeys(String columns, int most);

    /**
     * The same, but selects {@code block_key, entry, sketch} of each row met and no learner. The same three parameters.
     */
    String metByKeys(int most);

    /**
     * Notes a find in the place of an earlier one of the same institution with the same fingerprint, in one statement
     * where the database can. Four values: found_at, possible, ukprn, fingerprint.
     */
    void noteFind(JdbcTemplate jdbc, @Nullable Object... find);

    /** See {@link KeepIdentifier}. */
    String keepIdentifier();

    ChangedKeys.Statements presentKeys();

    /** What every connection is told first; null where there is nothing to tell. */
    @Nullable
    String onConnect();

    /** The same for connections over which callers wait for the register's lock, and no longer than this. */
    String onConnectForTurns(int patienceMs);

    /** How the connection logs in that looks whether the database answers: it gives up after few seconds. */
    Properties watching(String user, String password);

    /** Whether the database behind a connection that answers can still be written to. */
    boolean isSound(Connection connection) throws SQLException;

    /** Asks whether anybody waits for a lock that this connection holds; empty where only this process could. */
    String anybodyWaits();

    /** The fastest safe way to write many new learners. */
    NewLearners newLearners(JdbcTemplate jdbc);

    /** The fastest way to write many changed learners within the current transaction. */
    ChangedLearners changedLearners(JdbcTemplate jdbc);

    /** The fastest way to write many entries of the audit trail within the current transaction. */
    NewEntries newEntries(JdbcTemplate jdbc);

    /** Writes what some calls leave in the trail, and what they remember, in the fewest statements. */
    NewNotes newNotes(JdbcTemplate jdbc, UnitOfWork unitOfWork);

    /**
     * Looks after the database while the store is open.
     *
     * @return stops that; to be called before the data source closes
     */
    Runnable attend(DataSource dataSource);

    /**
     * How many learners are best loaded in one transaction.
     *
     * @param lastEntry how large the register is
     */
    int loadAtOnce(long lastEntry);

    /** To be called after the tables have grown by much. */
    void refreshStatistics(JdbcTemplate jdbc);
}
