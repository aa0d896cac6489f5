package org.learnerhub.store.exchange;

import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.exchange.intake.SetAside;
import org.learnerhub.domain.exchange.intake.SetAsideFiles;
import org.learnerhub.domain.provider.Ukprn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** What stays in the drop folders, as rows. */
final class SqlSetAsideFiles implements SetAsideFiles {

    private static final RowMapper<SetAside> ROW = (row, number) -> new SetAside(
            new Ukprn(row.getString("ukprn")),
            row.getString("file_name"),
            row.getString("mark"),
            row.getString("code"));

    private final JdbcTemplate jdbc;

    SqlSetAsideFiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SetAside> of(Ukprn ukprn) {
        return jdbc.query("select * from set_aside where ukprn = ? order by file_name", ROW, ukprn.value());
    }

    @Override
    public Optional<SetAside> find(Ukprn ukprn, String name) {
        return jdbc
                .query("select * from set_aside where ukprn = ? and file_name = ?", ROW, ukprn.value(), name)
                .stream()
                .findFirst();
    }

    @Override
    public void put(SetAside one) {
        jdbc.update(
                "insert into set_aside (ukprn, file_name, mark, code) values (?, ?, ?, ?) on conflict do nothing",
                one.ukprn().value(),
                one.name(),
                one.mark(),
                one.code());
        jdbc.update(
                "update set_aside set mark = ?, code = ? where ukprn = ? and file_name = ?",
                one.mark(),
                one.code(),
                one.ukprn().value(),
                one.name());
    }

    @Override
    public void remove(Ukprn ukprn, String name) {
        jdbc.update("delete from set_aside where ukprn = ? and file_name = ?", ukprn.value(), name);
    }
}
