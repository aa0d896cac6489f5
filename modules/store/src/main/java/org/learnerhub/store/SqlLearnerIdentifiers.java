package org.learnerhub.store;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.learnerhub.domain.access.Ukprn;
import org.learnerhub.domain.batch.IdentifierLink;
import org.learnerhub.domain.batch.IdentifierSighting;
import org.learnerhub.domain.batch.LearnerIdentifiers;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Prints;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Links as rows, found by the print of institution and identifier, or by the learner's number. */
final class SqlLearnerIdentifiers implements LearnerIdentifiers {

    private static final int BATCH = 1_000;
    private static final String COLUMNS = "found.*,"
            + " (select coalesce(l.master_uln, l.uln) from learner l where l.uln = found.uln and l.status <> 0) as person";
    private static final Comparator<IdentifierLink> LATEST_LAST = Comparator.comparing(
                    (IdentifierLink link) -> link.last().at())
            .thenComparing(link -> link.last().batch())
            .thenComparing(link -> link.identifier().value())
            .thenComparing(IdentifierLink::uln);

    private final JdbcTemplate jdbc;
    private final String byPrint;
    private final String byUln;
    private final String merged;
    private final String keep;

    SqlLearnerIdentifiers(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        byPrint = dialect.lookUp(COLUMNS, "learner_identifier", "print", "true");
        byUln = dialect.lookUp(COLUMNS, "learner_identifier", "uln", "ukprn = ?");
        merged = dialect.lookUp("uln", "learner", "master_uln", "status = 2");
        keep = dialect.keepIdentifier();
    }

    @Override
    public List<IdentifierLink> called(Ukprn institution, Collection<MisIdentifier> identifiers) {
        Set<MisIdentifier> asked = new HashSet<>(identifiers);
        List<IdentifierLink> links = new ArrayList<>();
        for (BigintArray slice :
                BigintArray.slices(asked.stream().mapToLong(one -> Prints.of(institution.value(), one)))) {
            jdbc.query(byPrint, (RowCallbackHandler) row -> add(row, links), slice);
        }
        // Prints may meet by chance.
        links.removeIf(link -> !asked.contains(link.identifier()));
        links.sort(LATEST_LAST);
        return links;
    }

    @Override
    public List<IdentifierLink> of(Ukprn institution, Collection<Uln> people) {
        List<Long> ulns = new ArrayList<>(people.stream().map(Uln::number).toList());
        for (BigintArray slice : BigintArray.slices(numbers(ulns))) {
            ulns.addAll(jdbc.query(merged, (row, number) -> row.getLong(1), slice));
        }
        List<IdentifierLink> links = new ArrayList<>();
        for (BigintArray slice : BigintArray.slices(numbers(ulns))) {
            jdbc.query(byUln, (RowCallbackHandler) row -> add(row, links), slice, institution.value());
        }
        links.sort(LATEST_LAST);
        return links;
    }

    @Override
    public void keep(Ukprn institution, List<IdentifierSighting> sightings) {
        OpenTransaction.demand();
        if (!sightings.isEmpty()) {
            jdbc.batchUpdate(keep, sightings, BATCH, (row, seen) -> set(row, institution, seen));
        }
    }

    @Override
    public void takeBack(Ukprn institution, MisIdentifier identifier, Uln uln, long reviewCase) {
        OpenTransaction.demand();
        jdbc.update(
                "delete from learner_identifier where print = ? and uln = ? and identifier = ? and case_id = ?",
                Prints.of(institution.value(), identifier),
                uln.number(),
                identifier.value(),
                reviewCase);
    }

    /** Who was deleted is nobody. */
    private static void add(ResultSet row, List<IdentifierLink> links) throws SQLException {
        long person = row.getLong("person");
        if (person != 0) {
            links.add(new IdentifierLink(
                    new MisIdentifier(row.getString("identifier")),
                    new Uln(row.getLong("uln")),
                    new Uln(person),
                    seen(row, "first_"),
                    seen(row, "last_"),
                    row.getBoolean("registered"),
                    row.getLong("key_fields")));
        }
    }

    private static IdentifierLink.Seen seen(ResultSet row, String which) throws SQLException {
        return new IdentifierLink.Seen(row.getLong(which + "batch"), requireNonNull(Moment.read(row, which + "at")));
    }

    private static void set(PreparedStatement row, Ukprn institution, IdentifierSighting seen) throws SQLException {
        row.setLong(1, Prints.of(institution.value(), seen.identifier()));
        row.setLong(2, seen.uln().number());
        row.setString(3, institution.value());
        row.setString(4, seen.identifier().value());
        row.setObject(5, Moment.column(seen.seen().at()));
        row.setLong(6, seen.seen().batch());
        row.setBoolean(7, seen.registered());
        row.setLong(8, seen.keyFields());
        row.setLong(9, seen.reviewCase());
        row.setObject(10, Moment.column(seen.seen().at()));
        row.setLong(11, seen.seen().batch());
    }

    private static LongStream numbers(List<Long> ulns) {
        return ulns.stream().mapToLong(Long::longValue);
    }
}
