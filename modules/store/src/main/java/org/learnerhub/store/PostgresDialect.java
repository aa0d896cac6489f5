package org.learnerhub.store;

import java.sql.Connection;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.work.UnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL, told to keep values out of its messages: the driver would quote whole rows otherwise. */
final class PostgresDialect implements Dialect {

    private static final String WATCH_SECONDS = "3";

    @Override
    public <T> T choose(T onPostgres, T onH2) {
        return onPostgres;
    }

    @Override
    public String urlStart() {
        return "jdbc:postgresql:";
    }

    @Override
    public String complete(String url) {
        String batched = withOption(url, "reWriteBatchedInserts", "true");
        return withOption(batched, "logServerErrorDetail", "false");
    }

    /** The server lets in or does not. */
    @Override
    public Runnable admit(String url, String user, String password) {
        return () -> {};
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    /** An {@code offset 0} keeps the planner from turning the join round, or into a walk through the whole table. */
    @Override
    public String lookUp(String columns, String table, String column, String condition) {
        return "select " + columns + " from unnest(?) w(wanted) cross join lateral (select * from " + table + " where "
                + column + " = wanted and " + condition + " offset 0) found";
    }

    @Override
    public String havingKeys(String columns, int most) {
        return "select " + columns + ", keys from (select k.entry as met, array_agg(k.block_key) as keys"
                + " from unnest(?) w(wanted) cross join lateral (select block_key, entry from learner_key"
                + " where block_key = wanted and brought > ? and brought <= ? order by brought limit " + most
                + ") k group by k.entry) hit left join lateral (select * from learner where entry = met and status <> 0"
                + " offset 0) found on true";
    }

    @Override
    public String metByKeys(int most) {
        return "select block_key, entry, sketch from unnest(?) w(wanted) cross join lateral"
                + " (select block_key, entry, sketch from learner_key where block_key = wanted and brought > ?"
                + " and brought <= ? order by brought limit " + most + ") k";
    }

    @Override
    public void noteFind(JdbcTemplate jdbc, @Nullable Object... find) {
        jdbc.update(
                "insert into recent_find (found_at, possible, ukprn, fingerprint) values (?, ?, ?, ?)"
                        + " on conflict (ukprn, fingerprint) do update set found_at = excluded.found_at,"
                        + " possible = excluded.possible",
                find);
    }

    @Override
    public String keepIdentifier() {
        return KeepIdentifier.ON_CONFLICT;
    }

    @Override
    public ChangedKeys.Statements presentKeys() {
        return ChangedKeys.Statements.WHERE_IN;
    }

    /**
     * Every statement reads few rows through an index, also while the statistics call the tables empty; so one plan does
     * for all values, and none is made anew for each call.
     */
    @Override
    public String onConnect() {
        return "set enable_seqscan = off; set jit = off; set plan_cache_mode = force_generic_plan";
    }

    @Override
    public String onConnectForTurns(int patienceMs) {
        return onConnect() + "; set lock_timeout = " + patienceMs;
    }

    @Override
    public Properties watching(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", WATCH_SECONDS);
        properties.setProperty("socketTimeout", WATCH_SECONDS);
        return properties;
    }

    /** A server that has failed does not answer. */
    @Override
    public boolean isSound(Connection connection) {
        return true;
    }

    @Override
    public String anybodyWaits() {
        return "select exists (select 1 from pg_locks where not granted and pg_backend_pid() ="
                + " any(pg_blocking_pids(pid)))";
    }

    @Override
    public NewLearners newLearners(JdbcTemplate jdbc) {
        return new CopiedLearners(jdbc);
    }

    @Override
    public ChangedLearners changedLearners(JdbcTemplate jdbc) {
        return new UnnestedChanges(jdbc);
    }

    @Override
    public NewEntries newEntries(JdbcTemplate jdbc) {
        return new CopiedEntries(jdbc);
    }

    @Override
    public NewNotes newNotes(JdbcTemplate jdbc, UnitOfWork unitOfWork) {
        return new UnnestedNotes(jdbc);
    }

    /** PostgreSQL looks after itself. */
    @Override
    public Runnable attend(DataSource dataSource) {
        return () -> {};
    }

    @Override
    public int loadAtOnce(long lastEntry) {
        return RegisterLoad.CHUNK;
    }

    @Override
    public void refreshStatistics(JdbcTemplate jdbc) {
        jdbc.execute("vacuum (analyze) learner, learner_key");
    }

    private static String withOption(String url, String name, String value) {
        if (url.contains(name + "=" + value)) {
            return url;
        }
        if (url.contains(name + "=")) {
            throw new IllegalArgumentException("the store needs " + name + "=" + value);
        }
        return url + (url.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
