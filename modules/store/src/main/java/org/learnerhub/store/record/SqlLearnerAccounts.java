package org.learnerhub.store.record;

import java.time.Instant;
import java.util.Optional;
import org.learnerhub.domain.account.AccountKey;
import org.learnerhub.domain.account.LearnerAccounts;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

final class SqlLearnerAccounts implements LearnerAccounts {

    private static final String OF_KEY = " where ukprn = ? and key_type = ? and key_value = ?";

    private final JdbcTemplate jdbc;

    SqlLearnerAccounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Uln> holder(Ukprn institution, AccountKey key) {
        return jdbc
                .query(
                        "select uln from learner_account" + OF_KEY,
                        (row, number) -> new Uln(row.getLong("uln")),
                        institution.value(),
                        key.type(),
                        key.value())
                .stream()
                .findFirst();
    }

    /** Of two at once the second waits for the first, and adds nothing. */
    @Override
    public boolean add(Ukprn institution, AccountKey key, Uln uln, Instant at) {
        return jdbc.update(
                        "insert into learner_account (ukprn, key_type, key_value, uln, stored_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        institution.value(),
                        key.type(),
                        key.value(),
                        uln.number(),
                        Moment.column(at))
                == 1;
    }

    @Override
    public boolean remove(Ukprn institution, AccountKey key) {
        return jdbc.update("delete from learner_account" + OF_KEY, institution.value(), key.type(), key.value()) == 1;
    }
}
