package org.learnerhub.store.imports;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.imports.Disagreement;
import org.learnerhub.domain.imports.Disagreement.Decision;
import org.learnerhub.domain.imports.Disagreement.State;
import org.learnerhub.domain.imports.Disagreements;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each disagreement. Numbers count up, under the lock of the register of providers. */
final class SqlDisagreements implements Disagreements {

    private static final String COLUMNS =
            "number, ukprn, part, ours, theirs, source, raised_at, state, decided_by, decided_at, reason";
    private static final String SELECT = "select " + COLUMNS + " from provider_disagreement where ";

    private final JdbcTemplate jdbc;
    private final String standing;

    SqlDisagreements(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        standing = dialect.lookUp(
                COLUMNS, "provider_disagreement", "ukprn", "(state is null or state = '" + State.KEPT.name() + "')");
    }

    @Override
    public void add(List<Disagreement> raised) {
        if (raised.isEmpty()) {
            return;
        }
        long last = requireNonNull(
                jdbc.queryForObject("select coalesce(max(number), 0) from provider_disagreement", Long.class));
        List<Object[]> rows = new ArrayList<>();
        for (Disagreement one : raised) {
            rows.add(new @Nullable Object[] {
                ++last,
                Long.valueOf(one.ukprn().value()),
                one.part(),
                StorableText.ofNullable(one.ours()),
                StorableText.ofNullable(one.theirs()),
                one.source(),
                Moment.column(one.raisedAt())
            });
        }
        jdbc.batchUpdate(
                "insert into provider_disagreement (number, ukprn, part, ours, theirs, source, raised_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    @Override
    public void end(long number, Decision decision) {
        jdbc.update(
                "update provider_disagreement set state = ?, decided_by = ?, decided_at = ?, reason = ? where number = ?",
                decision.state().name(),
                StorableText.of(decision.by()),
                Moment.column(decision.at()),
                StorableText.ofNullable(decision.reason()),
                number);
    }

    @Override
    public List<Disagreement> standing(Collection<Ukprn> ukprns) {
        List<Disagreement> found = new ArrayList<>();
        for (BigintArray slice : BigintArray.slices(ukprns.stream()
                .map(Ukprn::value)
                .filter(value -> value.matches("[0-9]+"))
                .mapToLong(Long::parseLong))) {
            found.addAll(jdbc.query(standing, SqlDisagreements::read, slice));
        }
        found.sort(Comparator.comparingLong(Disagreement::number));
        return found;
    }

    @Override
    public List<Disagreement> open(int most) {
        return jdbc.query(SELECT + "state is null order by number limit ?", SqlDisagreements::read, most);
    }

    @Override
    public Optional<Disagreement> find(long number) {
        return jdbc.query(SELECT + "number = ?", SqlDisagreements::read, number).stream()
                .findFirst();
    }

    private static Disagreement read(ResultSet row, int index) throws SQLException {
        String state = row.getString("state");
        return new Disagreement(
                row.getLong("number"),
                new Ukprn(Long.toString(row.getLong("ukprn"))),
                row.getString("part"),
                row.getString("ours"),
                row.getString("theirs"),
                row.getString("source"),
                requireNonNull(Moment.read(row, "raised_at")),
                state == null
                        ? null
                        : new Decision(
                                State.valueOf(state),
                                row.getString("decided_by"),
                                requireNonNull(Moment.read(row, "decided_at")),
                                row.getString("reason")));
    }
}
