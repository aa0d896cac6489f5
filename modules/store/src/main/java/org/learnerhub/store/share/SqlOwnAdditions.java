package org.learnerhub.store.share;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.portfolio.NewAddition;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.domain.retention.OldTexts;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.SealedTexts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Title, organisation and words stand under the learner's key; in their own columns only where nobody sealed them yet. */
final class SqlOwnAdditions implements OwnAdditions, OldTexts {

    private final JdbcTemplate jdbc;
    private final SealedTexts texts;

    SqlOwnAdditions(JdbcTemplate jdbc, SealedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<OwnAddition> of(Collection<Uln> numbers) {
        return jdbc.query(
                "select * from own_addition where " + Numbers.in("uln", numbers) + " order by id",
                this::addition,
                Numbers.of(numbers).toArray());
    }

    @Override
    public long add(Uln uln, NewAddition addition, Instant at) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into own_addition (uln, added_at, started, ended, kind, title, sealed)"
                                    + " values (?, ?, ?, ?, ?, '', ?)",
                            new String[] {"id"});
                    insert.setLong(1, uln.number());
                    insert.setObject(2, Moment.column(at));
                    insert.setObject(3, addition.from());
                    insert.setObject(4, addition.to());
                    insert.setString(5, addition.kind().name());
                    insert.setBytes(6, texts.seal(uln, addition.title(), addition.organisation(), addition.words()));
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

    @Override
    public int seal(int most) {
        List<OwnAddition> old = jdbc.query(
                "select * from own_addition where sealed is null order by id limit ? for update", this::addition, most);
        for (OwnAddition one : old) {
            jdbc.update(
                    "update own_addition set title = '', organisation = null, words = null, sealed = ? where id = ?",
                    texts.seal(one.uln(), one.title(), one.organisation(), one.words()),
                    one.id());
        }
        return old.size();
    }

    private OwnAddition addition(ResultSet row, int number) throws SQLException {
        Uln uln = new Uln(row.getLong("uln"));
        byte[] sealed = row.getBytes("sealed");
        List<@Nullable String> said = sealed == null
                ? Arrays.asList(row.getString("title"), row.getString("organisation"), row.getString("words"))
                : texts.open(uln, sealed).orElseGet(() -> Arrays.asList(SealedTexts.UNREADABLE, null, null));
        return new OwnAddition(
                row.getLong("id"),
                uln,
                OwnAddition.Kind.valueOf(row.getString("kind")),
                requireNonNull(said.get(0)),
                said.get(1),
                row.getObject("started", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                said.get(2),
                requireNonNull(Moment.read(row, "added_at")));
    }
}
