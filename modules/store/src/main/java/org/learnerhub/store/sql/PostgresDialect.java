package org.learnerhub.store.sql;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL's own. */
final class PostgresDialect implements Dialect {

    @Override
    public <T> T choose(T onPostgres, T onH2) {
        return onPostgres;
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
    public String anybodyWaits() {
        return "select exists (select 1 from pg_locks where not granted and pg_backend_pid() ="
                + " any(pg_blocking_pids(pid)))";
    }

    @Override
    public void refreshStatistics(JdbcTemplate jdbc) {
        jdbc.execute("vacuum (analyze) learner, learner_key");
    }
}
