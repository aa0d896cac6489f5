package org.learnerhub.store.share;

import java.time.Instant;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.login.LearnerLogins;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

final class SqlLearnerLogins implements LearnerLogins {

    private static final String OF_KEY = " where provider = ? and subject = ?";

    private final JdbcTemplate jdbc;

    SqlLearnerLogins(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Uln> holder(LoginKey key) {
        return jdbc
                .query(
                        "select uln from learner_login" + OF_KEY,
                        (row, number) -> new Uln(row.getLong("uln")),
                        key.provider(),
                        key.subject())
                .stream()
                .findFirst();
    }

    /** Of two at once the second waits for the first, and adds nothing. */
    @Override
    public boolean add(LoginKey key, Uln uln, Proof proof, Instant at) {
        return jdbc.update(
                        "insert into learner_login (provider, subject, uln, bound_at, proof) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing",
                        key.provider(),
                        key.subject(),
                        uln.number(),
                        Moment.column(at),
                        proof.name())
                == 1;
    }

    @Override
    public boolean remove(LoginKey key) {
        return jdbc.update("delete from learner_login" + OF_KEY, key.provider(), key.subject()) == 1;
    }
}
