package org.learnerhub.store.share;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.portfolio.NewAddition;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

final class SqlOwnAdditions implements OwnAdditions {

    private final JdbcTemplate jdbc;

    SqlOwnAdditions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OwnAddition> of(Collection<Uln> numbers) {
        return jdbc.query(
                "select * from own_addition where " + Numbers.in("uln", numbers) + " order by id",
                SqlOwnAdditions::addition,
                Numbers.of(numbers).toArray());
    }

    @Override
    public long add(Uln uln, NewAddition addition, Instant at) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into own_addition (uln, added_at, started, ended, kind, title, organisation, words)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                            new String[] {"id"});
                    insert.setLong(1, uln.number());
                    insert.setObject(2, Moment.column(at));
                    insert.setObject(3, addition.from());
                    insert.setObject(4, addition.to());
                    insert.setString(5, addition.kind().name());
                    insert.setString(6, addition.title());
                    insert.setString(7, addition.organisation());
                    insert.setString(8, addition.words());
                    return insert;
                },
                keys);
        return requireNonNull(keys.getKey()).longValue();
    }

    @Override
    public boolean remove(Collection<Uln> numbers, long id) {
        List<Object> values = Numbers.of(numbers);
        values.add(id);
        return jdbc.update(
                        "delete from own_addition where " + Numbers.in("uln", numbers) + " and id = ?",
                        values.toArray())
                == 1;
    }

    private static OwnAddition addition(ResultSet row, int number) throws SQLException {
        return new OwnAddition(
                row.getLong("id"),
                new Uln(row.getLong("uln")),
                OwnAddition.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("organisation"),
                row.getObject("started", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                row.getString("words"),
                requireNonNull(Moment.read(row, "added_at")));
    }
}
