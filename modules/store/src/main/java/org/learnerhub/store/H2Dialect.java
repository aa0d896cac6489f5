package org.learnerhub.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.work.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/** H2 in its PostgreSQL mode. */
final class H2Dialect implements Dialect {

    private static final String FILE = "jdbc:h2:file:";

    /** Survives the interruption of a thread that reads or writes; with {@code file:} the database would be closed. */
    private static final String UNINTERRUPTED_FILE = "jdbc:h2:async:";

    /** They are in memory at once. */
    private static final int MOST_LOADED_AT_ONCE = 25_000;

    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("MODE", "PostgreSQL");
        OPTIONS.put("DATABASE_TO_LOWER", "TRUE");
        OPTIONS.put("DEFAULT_NULL_ORDERING", "HIGH");
        // Zero, and only zero: a commit is in the file when it returns, so a killed process loses nothing.
        // H2 then leaves dead space in the file, which is why H2Housekeeping exists.
        OPTIONS.put("WRITE_DELAY", "0");
        // Waiting for the right to allocate is normal and may take longer than H2's one second.
        OPTIONS.put("LOCK_TIMEOUT", "60000");
        // The store closes the database; H2's own shutdown hook would do so under work that is still being finished.
        OPTIONS.put("DB_CLOSE_ON_EXIT", "FALSE");
        // H2's own log quotes statements with the values in them.
        OPTIONS.put("TRACE_LEVEL_FILE", "0");
    }

    @Override
    public <T> T choose(T onPostgres, T onH2) {
        return onH2;
    }

    @Override
    public String urlStart() {
        return "jdbc:h2:";
    }

    @Override
    public String complete(String url) {
        StringBuilder complete = new StringBuilder(url.replace(FILE, UNINTERRUPTED_FILE));
        String upper = url.toUpperCase(Locale.ROOT);
        OPTIONS.forEach((name, value) -> {
            if (!upper.contains(";" + name + "=")) {
                complete.append(';').append(name).append('=').append(value);
            }
        });
        return complete.toString();
    }

    @Override
    public Runnable admit(String url, String user, String password) {
        Connection open = new H2Access().open(url, user, password);
        return () -> {
            try {
                open.close();
            } catch (SQLException e) {
                throw new IllegalStateException("a connection to the embedded database does not close", e);
            }
        };
    }

    @Override
    public String migrations() {
        return "h2";
    }

    @Override
    public String lookUp(String columns, String table, String column, String condition) {
        return "select " + columns + " from unnest(?) w(wanted) join " + table + " found on " + column
                + " = wanted where " + condition;
    }

    /** H2 has no lateral join: the last number wanted of each key is looked up first. */
    @Override
    public String havingKeys(String columns, int most) {
        return "select " + columns + ", keys from (select entry as met, array_agg(block_key) as keys" + met(most)
                + " group by entry) hit left join learner found on found.entry = met and found.status <> 0";
    }

    @Override
    public String metByKeys(int most) {
        return "select block_key, entry, sketch" + met(most);
    }

    private static String met(int most) {
        return " from unnest(?1) w(wanted) join learner_key on block_key = wanted"
                + " where brought > ?2 and brought <= ?3 and brought <= coalesce((select k.brought from learner_key k"
                + " where k.block_key = wanted and k.brought > ?2 order by k.block_key, k.brought, k.entry offset "
                + (most - 1) + " rows fetch next 1 row only), " + Long.MAX_VALUE + ")";
    }

    /** H2's own merge fails where somebody else inserts the same row meanwhile; then one of the two stays. */
    @Override
    public void noteFind(JdbcTemplate jdbc, @Nullable Object... find) {
        int updated = jdbc.update(
                "update recent_find set found_at = ?, possible = ? where ukprn = ? and fingerprint = ?", find);
        if (updated == 0) {
            jdbc.update(
                    "insert into recent_find (found_at, possible, ukprn, fingerprint) values (?, ?, ?, ?)"
                            + " on conflict do nothing",
                    find);
        }
    }

    @Override
    public String keepIdentifier() {
        return KeepIdentifier.MERGE;
    }

    @Override
    public ChangedKeys.Statements presentKeys() {
        return ChangedKeys.Statements.MERGED;
    }

    @Override
    public @Nullable String onConnect() {
        return null;
    }

    @Override
    public String onConnectForTurns(int patienceMs) {
        return "set lock_timeout " + patienceMs;
    }

    @Override
    public Properties watching(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }

    /** After a failed write H2 closes its file and goes on answering from memory. */
    @Override
    public boolean isSound(Connection connection) throws SQLException {
        return !(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)
                || !session.getDatabase().getStore().getMvStore().isClosed();
    }

    /** An embedded database has no other processes. */
    @Override
    public String anybodyWaits() {
        return "";
    }

    @Override
    public NewLearners newLearners(JdbcTemplate jdbc) {
        return new InsertedLearners(jdbc);
    }

    @Override
    public ChangedLearners changedLearners(JdbcTemplate jdbc) {
        return new BatchedChanges(jdbc);
    }

    @Override
    public NewEntries newEntries(JdbcTemplate jdbc) {
        return new InsertedEntries(jdbc);
    }

    @Override
    public NewNotes newNotes(JdbcTemplate jdbc, UnitOfWork unitOfWork) {
        return new InsertedNotes(jdbc, this, unitOfWork);
    }

    @Override
    public Runnable attend(DataSource dataSource) {
        H2Housekeeping housekeeping = new H2Housekeeping(dataSource);
        return housekeeping::stop;
    }

    /** Each commit writes every index page that it touched, as good as all of them: so the fewer, the better. */
    @Override
    public int loadAtOnce(long lastEntry) {
        return (int) Math.max(RegisterLoad.CHUNK, Math.min(MOST_LOADED_AT_ONCE, lastEntry / 4));
    }

    @Override
    public void refreshStatistics(JdbcTemplate jdbc) {
        jdbc.execute("analyze");
    }
}
