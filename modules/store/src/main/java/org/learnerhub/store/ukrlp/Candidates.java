package org.learnerhub.store.ukrlp;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderCriteria.Criterion;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.search.IndexedSearch;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.TextArray;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The numbers of those who may fit, by an index of the database or, of names and places, in memory: one criterion that must hold, or all of which one suffices; everybody of
 * the statuses where no index helps.
 */
final class Candidates {

    private static final String ALL = "select ukprn from provider";
    private static final String OF_STATUS = ALL + " where status = ?";
    private static final String SINCE = ALL + " where made_at >= ?";
    private static final String BY_TERM =
            "select t.ukprn from unnest(?) w(wanted) join provider_term t on t.kind = ? and t.term = w.wanted";

    private final JdbcTemplate jdbc;
    private final IndexedSearch search;

    /** @param search knows names and places */
    Candidates(JdbcTemplate jdbc, IndexedSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** Distinct and ascending. */
    long[] of(ProviderCriteria criteria) {
        Map<Criterion, Supplier<LongStream>> indexed = indexed(criteria);
        LongStream numbers;
        if (!criteria.any() && !indexed.isEmpty()) {
            numbers = indexed.values().iterator().next().get();
        } else if (criteria.any() && !indexed.isEmpty() && indexed.keySet().containsAll(criteria.asked())) {
            numbers = indexed.values().stream().flatMapToLong(Supplier::get);
        } else {
            numbers = everybody(criteria.statuses());
        }
        return numbers.sorted().distinct().toArray();
    }

    static LongStream numbers(Collection<Ukprn> ukprns) {
        return ukprns.stream().filter(VersionRow::isNumber).mapToLong(VersionRow::number);
    }

    /** The first is the one that leaves the fewest. A criterion of which a value is blank asks for other than an index has. */
    private Map<Criterion, Supplier<LongStream>> indexed(ProviderCriteria criteria) {
        Map<Criterion, Supplier<LongStream>> indexed = new LinkedHashMap<>();
        Set<Ukprn> ukprns = criteria.ukprns();
        if (ukprns != null) {
            indexed.put(Criterion.UKPRNS, () -> numbers(ukprns));
        }
        ProviderCriteria.VerifiedBy by = criteria.verification();
        String id = by == null ? null : by.id();
        if (id != null) {
            indexed.put(
                    Criterion.VERIFICATION,
                    () -> having(ProviderTerms.IDENTIFIER, List.of(ProviderTerms.identifier(id))));
        }
        if (areWords(criteria.postcodes())) {
            indexed.put(
                    Criterion.POSTCODES,
                    () -> having(
                            ProviderTerms.POSTCODE,
                            criteria.postcodes().stream()
                                    .map(ProviderTerms::postcode)
                                    .toList()));
        }
        addSearched(criteria, indexed);
        if (criteria.updatedSince() != null) {
            indexed.put(Criterion.UPDATED_SINCE, () -> query(SINCE, Moment.column(criteria.updatedSince())));
        }
        return indexed;
    }

    private void addSearched(ProviderCriteria criteria, Map<Criterion, Supplier<LongStream>> indexed) {
        if (areWords(criteria.names())) {
            indexed.put(Criterion.NAMES, () -> numbers(search.named(criteria.names())));
        }
        String term = criteria.searchTerm();
        if (term != null && !term.isBlank()) {
            indexed.put(Criterion.SEARCH_TERM, () -> numbers(search.named(List.of(term))));
        }
        ProviderCriteria.Near near = criteria.near();
        if (near != null) {
            indexed.put(Criterion.NEAR, () -> numbers(search.near(near)));
        }
    }

    private static boolean areWords(List<String> values) {
        return !values.isEmpty() && values.stream().noneMatch(String::isBlank);
    }

    LongStream having(int kind, List<ProviderTerms.Term> terms) {
        return TextArray.slices(ProviderTerms.texts(terms).stream()).stream()
                .flatMapToLong(slice -> query(BY_TERM, slice, kind));
    }

    private LongStream everybody(Set<ProviderStatus> statuses) {
        return statuses.containsAll(EnumSet.allOf(ProviderStatus.class))
                ? query(ALL)
                : statuses.stream().flatMapToLong(status -> query(OF_STATUS, status.ordinal()));
    }

    /** Number by number into one array: a register's numbers are small, its rows are not. */
    private LongStream query(String sql, @Nullable Object... arguments) {
        LongStream.Builder numbers = LongStream.builder();
        jdbc.query(
                sql,
                row -> {
                    numbers.add(row.getLong(1));
                },
                arguments);
        return numbers.build();
    }

    /** Those that have another version since. */
    long[] changedAfter(long number) {
        return query("select ukprn from provider_version where number > ?", number)
                .distinct()
                .toArray();
    }
}
