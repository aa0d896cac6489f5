package org.learnerhub.store.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Prints;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.IdentifierLink;
import org.learnerhub.domain.registration.IdentifierSighting;
import org.learnerhub.domain.registration.LearnerIdentifiers;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.TextArray;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** Links as rows, found by the print of institution and identifier, or by the learner's number. */
final class SqlLearnerIdentifiers implements LearnerIdentifiers {

    private static final String COLUMNS = "identifier, uln, person, first_batch, last_batch, registered, key_fields";
    private static final Comparator<IdentifierLink> LATEST_LAST = Comparator.comparingLong(IdentifierLink::lastBatch)
            .thenComparing(link -> link.identifier().value())
            .thenComparing(IdentifierLink::uln);

    private final JdbcTemplate jdbc;
    private final String byPrint;
    private final String byPerson;
    private final String keep;

    SqlLearnerIdentifiers(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        byPrint = dialect.lookUp(COLUMNS, "learner_identifier", "print", "true");
        byPerson = dialect.lookUp(COLUMNS, "learner_identifier", "person", "ukprn = ?");
        keep = KeepIdentifier.on(dialect);
    }

    @Override
    public List<IdentifierLink> called(Ukprn institution, Collection<MisIdentifier> identifiers) {
        Set<MisIdentifier> asked = new HashSet<>(identifiers);
        List<IdentifierLink> links = new ArrayList<>();
        for (BigintArray slice :
                BigintArray.slices(asked.stream().mapToLong(one -> Prints.of(institution.value(), one)))) {
            links.addAll(jdbc.query(byPrint, SqlLearnerIdentifiers::link, slice));
        }
        // Prints may meet by chance.
        links.removeIf(link -> !asked.contains(link.identifier()));
        links.sort(LATEST_LAST);
        return links;
    }

    @Override
    public List<IdentifierLink> of(Ukprn institution, Collection<Uln> people) {
        List<IdentifierLink> links = new ArrayList<>();
        for (BigintArray slice : BigintArray.slices(people.stream().mapToLong(Uln::number))) {
            links.addAll(jdbc.query(byPerson, SqlLearnerIdentifiers::link, slice, institution.value()));
        }
        links.sort(LATEST_LAST);
        return links;
    }

    @Override
    public void keep(Ukprn institution, List<IdentifierSighting> sightings) {
        OpenTransaction.demand();
        for (int from = 0; from < sightings.size(); from += BigintArray.MOST) {
            List<IdentifierSighting> some =
                    sightings.subList(from, Math.min(sightings.size(), from + BigintArray.MOST));
            some.stream()
                    .collect(Collectors.groupingBy(IdentifierSighting::batch))
                    .forEach((batch, ofBatch) -> keepOfBatch(institution, ofBatch));
        }
    }

    private void keepOfBatch(Ukprn institution, List<IdentifierSighting> sightings) {
        jdbc.update(
                keep,
                column(sightings, one -> Prints.of(institution.value(), one.identifier())),
                column(sightings, one -> one.uln().number()),
                column(sightings, one -> one.person().number()),
                TextArray.of(sightings, one -> one.identifier().value()),
                column(sightings, one -> one.registered() ? 1 : 0),
                column(sightings, IdentifierSighting::keyFields),
                column(sightings, IdentifierSighting::reviewCase),
                institution.value(),
                Moment.column(sightings.get(0).at()),
                sightings.get(0).batch());
    }

    private static BigintArray column(List<IdentifierSighting> sightings, ToLongFunction<IdentifierSighting> value) {
        return new BigintArray(sightings.stream().mapToLong(value).toArray());
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

    private static IdentifierLink link(ResultSet row, int number) throws SQLException {
        return new IdentifierLink(
                new MisIdentifier(row.getString(1)),
                new Uln(row.getLong(2)),
                new Uln(row.getLong(3)),
                row.getLong(4),
                row.getLong(5),
                row.getBoolean(6),
                row.getLong(7));
    }
}
