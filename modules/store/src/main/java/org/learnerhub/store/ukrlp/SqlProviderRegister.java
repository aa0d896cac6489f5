package org.learnerhub.store.ukrlp;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.learnerhub.domain.ukrlp.search.IndexedSearch;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row a version, and the present one of each provider once more. The row of the count is the lock. */
final class SqlProviderRegister implements ProviderRegister {

    private static final String LAST = "select last_number from provider_count where id = 1";
    private static final String VERSIONS = "select " + VersionRow.COLUMNS + " from provider_version where ";
    private static final String HISTORY = VERSIONS + "ukprn = ? order by number";
    private static final String AS_AT = VERSIONS + "ukprn = ? and made_at <= ? order by number desc limit 1";
    private static final String BETWEEN = VERSIONS + "number > ? and number <= ? order by number limit ?";

    private static final String GREATEST = "select max(ukprn) from provider_version where ukprn between ? and ?";

    private final JdbcTemplate jdbc;
    private final PostcodePlaces places;
    private final NewVersions newVersions;
    private final IndexedSearch search;
    private final Candidates candidates;
    private final ConsistentReading reading;
    private final String presentOnes;

    SqlProviderRegister(JdbcTemplate jdbc, Dialect dialect, PostcodePlaces places) {
        this.jdbc = jdbc;
        this.places = places;
        newVersions = new NewVersions(jdbc);
        search = new IndexedSearch(this, places);
        candidates = new Candidates(jdbc, search);
        presentOnes = dialect.lookUp(VersionRow.COLUMNS, "provider", "ukprn", "true");
        reading = new ConsistentReading(jdbc, this, candidates);
    }

    /** Over this register, which asks it for names and places. */
    IndexedSearch search() {
        return search;
    }

    @Override
    public void lock() {
        OpenTransaction.demand();
        last(LAST + " for update");
    }

    @Override
    public Optional<Ukprn> greatest(Ukprn first, Ukprn last) {
        return Optional.ofNullable(
                        jdbc.queryForObject(GREATEST, Long.class, VersionRow.number(first), VersionRow.number(last)))
                .map(VersionRow::ukprn);
    }

    @Override
    public long lastNumber() {
        return last(LAST);
    }

    @Override
    public long count() {
        return last("select count(*) from provider");
    }

    private long last(String sql) {
        return requireNonNull(jdbc.queryForObject(sql, Long.class));
    }

    @Override
    public List<ProviderVersion> append(List<ProviderChange> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        OpenTransaction.demand();
        long last = last(LAST + " for update");
        List<ProviderVersion> versions = newVersions.write(changes, last);
        jdbc.update("update provider_count set last_number = ? where id = 1", last + versions.size());
        return versions;
    }

    @Override
    public Optional<ProviderVersion> present(Ukprn ukprn) {
        return Optional.ofNullable(present(List.of(ukprn)).get(ukprn));
    }

    @Override
    public Map<Ukprn, ProviderVersion> present(Collection<Ukprn> ukprns) {
        Map<Ukprn, ProviderVersion> found = new HashMap<>();
        presentOnes(Candidates.numbers(ukprns)).forEach((number, version) -> found.put(version.ukprn(), version));
        return found;
    }

    Map<Long, ProviderVersion> presentOnes(LongStream numbers) {
        Map<Long, ProviderVersion> found = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(numbers)) {
            jdbc.query(
                    presentOnes,
                    row -> {
                        found.put(row.getLong("ukprn"), VersionRow.read(row, 0));
                    },
                    slice);
        }
        return found;
    }

    @Override
    public Optional<ProviderVersion> asAt(Ukprn ukprn, Instant moment) {
        return VersionRow.isNumber(ukprn)
                ? jdbc.query(AS_AT, VersionRow::read, VersionRow.number(ukprn), Moment.column(moment)).stream()
                        .filter(version -> version.provider() != null)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public List<ProviderVersion> history(Ukprn ukprn) {
        return VersionRow.isNumber(ukprn) ? jdbc.query(HISTORY, VersionRow::read, VersionRow.number(ukprn)) : List.of();
    }

    @Override
    public List<ProviderVersion> between(long after, long upTo, int most) {
        return jdbc.query(BETWEEN, VersionRow::read, after, upTo, most);
    }

    @Override
    public void each(ProviderCriteria criteria, Consumer<ProviderVersion> reader) {
        reading.each(criteria, places, reader);
    }

    @Override
    public List<Ukprn> predecessors(Ukprn successor) {
        return having(new ProviderTerms.Term(ProviderTerms.SUCCESSOR, successor.value()));
    }

    @Override
    public List<Ukprn> members(long association) {
        return having(ProviderTerms.association(association));
    }

    @Override
    public List<Ukprn> verifiedBy(VerificationAuthority authority, String id) {
        return present(having(ProviderTerms.identifier(id))).values().stream()
                .filter(version ->
                        version.provider() != null && version.provider().isKnownTo(authority, id))
                .map(ProviderVersion::ukprn)
                .sorted(Comparator.comparing(Ukprn::value))
                .toList();
    }

    private List<Ukprn> having(ProviderTerms.Term term) {
        return Arrays.stream(
                        candidates.having(term.kind(), List.of(term)).sorted().toArray())
                .mapToObj(VersionRow::ukprn)
                .toList();
    }
}
