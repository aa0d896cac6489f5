package org.learnerhub.store.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.matching.Census;
import org.learnerhub.domain.matching.CensusCount;
import org.learnerhub.domain.matching.Censuses;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.column.Deflated;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/** A census as one compressed value; the database groups, the domain folds what is left. */
final class SqlCensuses implements Censuses {

    private static final byte VERSION = 1;
    private static final int FETCHED_AT_ONCE = 10_000;

    /** Ten bearers are told; a few may write the two names otherwise. */
    private static final int FEWEST_OF_A_PAIR = 5;

    private final JdbcTemplate jdbc;
    private final JdbcTemplate streaming;
    private final UnitOfWork unitOfWork;

    SqlCensuses(JdbcTemplate jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        streaming.setExceptionTranslator(jdbc.getExceptionTranslator());
        streaming.setFetchSize(FETCHED_AT_ONCE);
    }

    @Override
    public void keep(Census census, long entries, Instant at) {
        jdbc.update(
                "insert into census (version, entries, made_at, body) values (?, ?, ?, ?) on conflict do nothing",
                census.version(),
                entries,
                Moment.column(at),
                Deflated.pack(VERSION, census.file()));
        jdbc.update(
                "update census set entries = ?, made_at = ? where version = ? and entries < ?",
                entries,
                Moment.column(at),
                census.version(),
                entries);
    }

    @Override
    public Optional<Census> find(String version) {
        return jdbc
                .query("select body from census where version = ?", (row, number) -> row.getBytes(1), version)
                .stream()
                .findFirst()
                .map(body -> Census.of(Deflated.unpack(body)));
    }

    @Override
    public Optional<Newest> newest() {
        return jdbc
                .query(
                        "select version, entries from census order by made_at desc, entries desc, version limit 1",
                        (row, number) -> new Newest(row.getString(1), row.getLong(2)))
                .stream()
                .findFirst();
    }

    @Override
    public Census count() {
        CensusCount count = new CensusCount();
        unitOfWork.run(() -> {
            read("given_name", count::given);
            read("family_name", count::family);
            readPairs("given_name", "family_name", count::both);
            readPairs("family_name", "middle_other_name", count::middle);
        });
        return count.census();
    }

    private interface Names {
        void add(@Nullable String written, int birthYear, long bearers);
    }

    /** Streamed: within a transaction PostgreSQL hands the groups over little by little. */
    private void read(String column, Names names) {
        streaming.query(
                "select " + column
                        + ", substring(date_of_birth, 1, 4), count(*) from learner where status = 1 group by " + column
                        + ", substring(date_of_birth, 1, 4)",
                row -> {
                    names.add(row.getString(1), year(row), row.getLong(3));
                });
    }

    private interface Pairs {
        void add(@Nullable String one, @Nullable String other, long bearers);
    }

    /** Rarer pairs than {@link #FEWEST_OF_A_PAIR}, as written, stay in the database. */
    private void readPairs(String one, String other, Pairs pairs) {
        streaming.query(
                "select " + one + ", " + other + ", count(*) from learner where status = 1 and " + one
                        + " is not null and " + other + " is not null group by " + one + ", " + other
                        + " having count(*) >= " + FEWEST_OF_A_PAIR,
                row -> {
                    pairs.add(row.getString(1), row.getString(2), row.getLong(3));
                });
    }

    private static int year(ResultSet row) throws SQLException {
        String year = row.getString(2);
        return year != null && year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
    }
}
