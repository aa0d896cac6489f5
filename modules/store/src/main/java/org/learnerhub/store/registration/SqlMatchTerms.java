package org.learnerhub.store.registration;

import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.registration.MatchTerms;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each batch of learners: what is matched, and what is verified too. */
final class SqlMatchTerms implements MatchTerms {

    private final JdbcTemplate jdbc;

    SqlMatchTerms(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void settle(BatchId batch, MatchRules rules) {
        OpenTransaction.demand();
        jdbc.update(
                "insert into matched_batch (batch_id, match_policy, match_model, match_census, register_entry)"
                        + " values (?, ?, ?, ?, 0)",
                batch.value(),
                rules.policy().name(),
                rules.model(),
                rules.census());
    }

    @Override
    public void checked(BatchId batch, long registerEntry) {
        OpenTransaction.demand();
        int known = jdbc.update(
                "update matched_batch set register_entry = ? where batch_id = ?", registerEntry, batch.value());
        if (known != 1) {
            throw missing(batch);
        }
    }

    @Override
    public Terms of(BatchId batch) {
        return jdbc
                .query(
                        "select * from matched_batch where batch_id = ?",
                        (row, number) -> new Terms(
                                new MatchRules(
                                        MatchPolicy.valueOf(row.getString("match_policy")),
                                        row.getString("match_model"),
                                        row.getString("match_census")),
                                row.getLong("register_entry")),
                        batch.value())
                .stream()
                .findFirst()
                .orElseThrow(() -> missing(batch));
    }

    private static IllegalStateException missing(BatchId batch) {
        return new IllegalStateException("no rules of matching were settled for batch " + batch);
    }
}
