package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that go as a whole with their learner. */
record ErasableKeepings(JdbcTemplate jdbc, String kind, String table) implements PersonalData {

    @Override
    public long count(Collection<Uln> ulns) {
        return ulns.stream()
                .mapToLong(uln -> requireNonNull(jdbc.queryForObject(
                        "select count(*) from " + table + " where uln = ?", Long.class, uln.number())))
                .sum();
    }

    @Override
    public long erase(Collection<Uln> ulns, Instant at) {
        OpenTransaction.demand();
        return ulns.stream()
                .mapToLong(uln -> jdbc.update("delete from " + table + " where uln = ?", uln.number()))
                .sum();
    }
}
