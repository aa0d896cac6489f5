package org.learnerhub.store.sql;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** H2 in its PostgreSQL mode. */
final class H2Dialect implements Dialect {

    @Override
    public <T> T choose(T onPostgres, T onH2) {
        return onH2;
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

    /** An embedded database has no other processes. */
    @Override
    public String anybodyWaits() {
        return "";
    }

    @Override
    public void refreshStatistics(JdbcTemplate jdbc) {
        jdbc.execute("analyze");
    }
}
