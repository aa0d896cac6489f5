package org.learnerhub.store.ukrlp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.TextArray;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The numbers of those who may fit, by an index: one criterion that must hold, or all of which one suffices; everybody of
 * the statuses where no index helps.
 */
final class Candidates {

    private static final String ALL = "select ukprn from provider";
    private static final String OF_STATUS = ALL + " where status = ?";
    private static final String SINCE = ALL + " where made_at >= ?";
    private static final String BY_TERM =
            "select t.ukprn from unnest(?) w(wanted) join provider_term t on t.kind = ? and t.term = w.wanted";

    private final JdbcTemplate jdbc;

    Candidates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Distinct and ascending. */
    long[] of(ProviderCriteria criteria) {
        List<Supplier<LongStream>> indexed = indexed(criteria);
        LongStream numbers;
        if (!criteria.any() && !indexed.isEmpty()) {
            numbers = indexed.get(0).get();
        } else if (criteria.any() && !indexed.isEmpty() && !asksMore(criteria)) {
            numbers = indexed.stream().flatMapToLong(Supplier::get);
        } else {
            numbers = everybody(criteria.statuses());
        }
        return numbers.sorted().distinct().toArray();
    }

    static LongStream numbers(Collection<Ukprn> ukprns) {
        return ukprns.stream().filter(VersionRow::isNumber).mapToLong(VersionRow::number);
    }

    /** The first is the one that leaves the fewest. */
    private List<Supplier<LongStream>> indexed(ProviderCriteria criteria) {
        List<Supplier<LongStream>> indexed = new ArrayList<>();
        Set<Ukprn> ukprns = criteria.ukprns();
        if (ukprns != null) {
            indexed.add(() -> numbers(ukprns));
        }
        String id = identifier(criteria);
        if (id != null) {
            indexed.add(() -> having(ProviderTerms.IDENTIFIER, List.of(ProviderTerms.identifier(id))));
        }
        if (!criteria.postcodes().isEmpty() && criteria.postcodes().stream().noneMatch(String::isBlank)) {
            indexed.add(() -> having(
                    ProviderTerms.POSTCODE,
                    criteria.postcodes().stream().map(ProviderTerms::postcode).toList()));
        }
        if (criteria.updatedSince() != null) {
            indexed.add(() -> query(SINCE, Moment.column(criteria.updatedSince())));
        }
        return indexed;
    }

    private static @Nullable String identifier(ProviderCriteria criteria) {
        ProviderCriteria.VerifiedBy by = criteria.verification();
        return by == null ? null : by.id();
    }

    /** Whether anything is asked that no index answers. */
    private static boolean asksMore(ProviderCriteria criteria) {
        return !criteria.names().isEmpty()
                || criteria.searchTerm() != null
                || criteria.near() != null
                || criteria.verifiedAfter() != null
                || criteria.verifiedBefore() != null
                || criteria.postcodes().stream().anyMatch(String::isBlank)
                || (criteria.verification() != null && identifier(criteria) == null);
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
