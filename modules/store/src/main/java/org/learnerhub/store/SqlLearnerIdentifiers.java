package org.learnerhub.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
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
        byUln = dialect.lookUp("found.*", "learner_identifier", "uln", "ukprn = ?");
        merged = dialect.lookUp("wanted, uln", "learner", "master_uln", "status = 2");
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
        Map<Long, Long> persons = new HashMap<>();
        people.forEach(one -> persons.put(one.number(), one.number()));
        for (BigintArray slice : BigintArray.slices(numbers(people))) {
            jdbc.query(
                    merged, (RowCallbackHandler) row -> persons.put(row.getLong("uln"), row.getLong("wanted")), slice);
        }
        List<IdentifierLink> links = new ArrayList<>();
        LongStream all = persons.keySet().stream().mapToLong(Long::longValue);
        for (BigintArray slice : BigintArray.slices(all)) {
            links.addAll(jdbc.query(
                    byUln,
                    (row, number) -> link(row, requireNonNull(persons.get(row.getLong("uln")))),
                    slice,
                    institution.value()));
        }
        links.sort(LATEST_LAST);
        return links;
    }

    @Override
    public void keep(Ukprn institution, List<IdentifierSighting> sightings) {
        OpenTransaction.demand();
        Map<IdentifierLink.Seen, List<IdentifierSighting>> byBatch =
                sightings.stream().collect(Collectors.groupingBy(IdentifierSighting::seen));
        byBatch.forEach((seen, of) -> {
            for (int from = 0; from < of.size(); from += BigintArray.MOST) {
                keep(institution, seen, of.subList(from, Math.min(of.size(), from + BigintArray.MOST)));
            }
        });
    }

    private void keep(Ukprn institution, IdentifierLink.Seen seen, List<IdentifierSighting> sightings) {
        List<String> identifiers =
                sightings.stream().map(one -> one.identifier().value()).toList();
        jdbc.update(
                keep,
                column(sightings, one -> Prints.of(institution.value(), one.identifier())),
                column(sightings, one -> one.uln().number()),
                new TextArray(identifiers),
                column(sightings, one -> one.registered() ? 1 : 0),
                column(sightings, IdentifierSighting::keyFields),
                column(sightings, IdentifierSighting::reviewCase),
                institution.value(),
                Moment.column(seen.at()),
                seen.batch());
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

    /** Who was deleted is nobody. */
    private static void add(ResultSet row, List<IdentifierLink> links) throws SQLException {
        long person = row.getLong("person");
        if (person != 0) {
            links.add(link(row, person));
        }
    }

    private static IdentifierLink link(ResultSet row, long person) throws SQLException {
        return new IdentifierLink(
                new MisIdentifier(row.getString("identifier")),
                new Uln(row.getLong("uln")),
                new Uln(person),
                seen(row, "first_"),
                seen(row, "last_"),
                row.getBoolean("registered"),
                row.getLong("key_fields"));
    }

    private static IdentifierLink.Seen seen(ResultSet row, String which) throws SQLException {
        return new IdentifierLink.Seen(row.getLong(which + "batch"), requireNonNull(Moment.read(row, which + "at")));
    }

    private static LongStream numbers(Collection<Uln> people) {
        return people.stream().mapToLong(Uln::number);
    }
}
