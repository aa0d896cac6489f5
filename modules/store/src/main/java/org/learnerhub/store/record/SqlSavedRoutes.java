package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.route.Route;
import org.learnerhub.domain.route.SavedRoutes;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** References stand in one column with commas between: no code has one. */
final class SqlSavedRoutes implements SavedRoutes {

    private static final String COMMA = ",";

    private final JdbcTemplate jdbc;

    SqlSavedRoutes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int count(Ukprn owner) {
        return requireNonNull(
                jdbc.queryForObject("select count(*) from saved_route where ukprn = ?", Integer.class, owner.value()));
    }

    @Override
    public int save(Ukprn owner, Route route, Instant at) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement row = connection.prepareStatement(
                            "insert into saved_route (saved_at, needed, ukprn, name, refs) values (?, ?, ?, ?, ?)",
                            new String[] {"id"});
                    row.setObject(1, Moment.column(at));
                    row.setInt(2, route.needed());
                    row.setString(3, owner.value());
                    row.setString(4, route.name());
                    row.setString(5, String.join(COMMA, route.references()));
                    return row;
                },
                id);
        return requireNonNull(id.getKey()).intValue();
    }

    @Override
    public Optional<SavedRoute> find(Ukprn owner, int id) {
        return jdbc
                .query("select * from saved_route where id = ? and ukprn = ?", SqlSavedRoutes::read, id, owner.value())
                .stream()
                .findFirst();
    }

    @Override
    public List<SavedRoute> of(Ukprn owner) {
        return jdbc.query("select * from saved_route where ukprn = ? order by id", SqlSavedRoutes::read, owner.value());
    }

    @Override
    public boolean remove(Ukprn owner, int id) {
        return jdbc.update("delete from saved_route where id = ? and ukprn = ?", id, owner.value()) == 1;
    }

    private static SavedRoute read(ResultSet row, int number) throws SQLException {
        Route route =
                new Route(row.getString("name"), List.of(row.getString("refs").split(COMMA)), row.getInt("needed"));
        return new SavedRoute(row.getInt("id"), route, requireNonNull(Moment.read(row, "saved_at")));
    }
}
