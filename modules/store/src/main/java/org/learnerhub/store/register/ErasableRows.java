package org.learnerhub.store.register;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the register's tables say of learners, found by their numbers. */
final class ErasableRows implements PersonalData {

    private static final String EMPTIED = LearnerColumns.STORED.stream()
            .map(field -> LearnerColumns.name(field) + " = null")
            .collect(Collectors.joining(", "));
    private static final String ANYTHING = "("
            + LearnerColumns.STORED.stream()
                    .map(field -> LearnerColumns.name(field) + " is not null")
                    .collect(Collectors.joining(" or "))
            + ")";

    private final JdbcTemplate jdbc;
    private final String kind;
    private final String where;
    private final String removal;

    private ErasableRows(JdbcTemplate jdbc, String kind, String where, String removal) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.where = where;
        this.removal = removal;
    }

    static List<PersonalData> all(JdbcTemplate jdbc) {
        return List.of(
                new ErasableRows(
                        jdbc,
                        "learner-details",
                        "learner where uln = ? and " + ANYTHING,
                        "update learner set " + EMPTIED),
                new ErasableRows(
                        jdbc,
                        "earlier-details",
                        // its key begins with the entry
                        "learner_version where entry = (select entry from learner where uln = ?) and " + ANYTHING,
                        "update learner_version set " + EMPTIED),
                new ErasableRows(
                        jdbc,
                        "mis-identifiers",
                        "learner_identifier where person = ?",
                        "delete from learner_identifier"));
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public long count(Collection<Uln> ulns) {
        return ulns.stream()
                .mapToLong(uln ->
                        requireNonNull(jdbc.queryForObject("select count(*) from " + where, Long.class, uln.number())))
                .sum();
    }

    @Override
    public long erase(Collection<Uln> ulns, Instant at) {
        OpenTransaction.demand();
        String rows = where.substring(where.indexOf(" where "));
        return ulns.stream()
                .mapToLong(uln -> jdbc.update(removal + rows, uln.number()))
                .sum();
    }
}
