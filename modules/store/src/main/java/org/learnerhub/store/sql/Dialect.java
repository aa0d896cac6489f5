package org.learnerhub.store.sql;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The little in which the databases' statements differ. */
public interface Dialect {

    static Dialect h2() {
        return new H2Dialect();
    }

    static Dialect postgres() {
        return new PostgresDialect();
    }

    /** The one that is for this database: so a service keeps beside it what it does differently here and there. */
    <T> T choose(T onPostgres, T onH2);

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

    /** Asks whether anybody waits for a lock that this connection holds; empty where only this process could. */
    String anybodyWaits();

    /** To be called after the tables have grown by much. */
    void refreshStatistics(JdbcTemplate jdbc);
}
