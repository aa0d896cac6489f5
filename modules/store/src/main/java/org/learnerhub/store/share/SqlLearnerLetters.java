package org.learnerhub.store.share;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.login.LearnerLetters;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

final class SqlLearnerLetters implements LearnerLetters {

    private final JdbcTemplate jdbc;

    SqlLearnerLetters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of two at once the last one counts. */
    @Override
    public void save(Letter letter) {
        Object[] values = values(letter);
        if (update(values) == 0
                && jdbc.update(
                                "insert into learner_letter (made_at, ends_at, used_at, wrong, proof, ukprn, user_name,"
                                        + " caller_kind, uln) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                                values)
                        == 0) {
            update(values);
        }
    }

    private int update(Object[] values) {
        return jdbc.update(
                "update learner_letter set made_at = ?, ends_at = ?, used_at = ?, wrong = ?, proof = ?, ukprn = ?,"
                        + " user_name = ?, caller_kind = ? where uln = ?",
                values);
    }

    private static Object[] values(Letter letter) {
        return new Object[] {
            Moment.column(letter.madeAt()),
            Moment.column(letter.endsAt()),
            Moment.column(letter.usedAt()),
            letter.wrong(),
            letter.proof(),
            CallerColumns.ukprn(letter.by()),
            CallerColumns.userName(letter.by()),
            CallerColumns.kind(letter.by()),
            letter.uln().number()
        };
    }

    @Override
    public Optional<Letter> lock(Uln uln) {
        return jdbc
                .query("select * from learner_letter where uln = ? for update", SqlLearnerLetters::letter, uln.number())
                .stream()
                .findFirst();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                new Uln(row.getLong("uln")),
                row.getString("proof"),
                CallerColumns.read(row),
                requireNonNull(Moment.read(row, "made_at")),
                requireNonNull(Moment.read(row, "ends_at")),
                row.getInt("wrong"),
                Moment.read(row, "used_at"));
    }
}
