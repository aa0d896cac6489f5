package org.learnerhub.store.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.learnerhub.domain.access.RestClient;
import org.learnerhub.domain.access.RestClients;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** REST clients as rows. */
final class SqlRestClients implements RestClients {

    private final JdbcTemplate jdbc;

    SqlRestClients(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<RestClient> find(String id) {
        return jdbc.query("select * from rest_client where id = ?", SqlRestClients::read, StorableText.of(id)).stream()
                .findFirst();
    }

    @Override
    public void add(RestClient client) {
        Ukprn ukprn = client.ukprn();
        jdbc.update(
                "insert into rest_client (id, name, ukprn, secret_hash, issued_at) values (?, ?, ?, ?, ?)",
                client.id(),
                client.name(),
                ukprn == null ? null : ukprn.value(),
                client.secretHash(),
                Moment.column(client.issued()));
    }

    @Override
    public boolean remove(String id) {
        return jdbc.update("delete from rest_client where id = ?", StorableText.of(id)) > 0;
    }

    @Override
    public List<RestClient> all() {
        return jdbc.query("select * from rest_client order by name, id", SqlRestClients::read);
    }

    private static RestClient read(ResultSet row, int number) throws SQLException {
        String ukprn = row.getString("ukprn");
        return new RestClient(
                row.getString("id"),
                row.getString("name"),
                ukprn == null ? null : new Ukprn(ukprn),
                row.getString("secret_hash"),
                Objects.requireNonNull(Moment.read(row, "issued_at")));
    }
}
