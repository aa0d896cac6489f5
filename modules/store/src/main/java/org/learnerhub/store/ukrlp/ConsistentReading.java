package org.learnerhub.store.ukrlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.learnerhub.domain.ukrlp.FittingProviders;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads the register as it was at its last number, in slices, each by statements of its own: what was changed since is
 * read from the versions. So a reading that takes minutes, because a caller is slow, holds no connection and no snapshot
 * meanwhile, and is the same on all databases.
 */
final class ConsistentReading {

    /** Some half a megabyte. */
    private static final int SLICE = 500;

    private static final String AS_OF = "select " + VersionRow.COLUMNS
            + " from provider_version where ukprn = ? and number <= ? order by number desc limit 1";

    private final JdbcTemplate jdbc;
    private final SqlProviderRegister register;
    private final Candidates candidates;

    ConsistentReading(JdbcTemplate jdbc, SqlProviderRegister register, Candidates candidates) {
        this.jdbc = jdbc;
        this.register = register;
        this.candidates = candidates;
    }

    void each(ProviderCriteria criteria, PostcodePlaces places, Consumer<ProviderVersion> reader) {
        OpenTransaction.refuse();
        FittingProviders fitting = new FittingProviders(criteria, places);
        if (criteria.ukprns() != null && !criteria.any() && criteria.ukprns().size() <= SLICE) {
            long[] few = candidates.of(criteria);
            fitting.of(inOrder(few, register.presentOnes(Arrays.stream(few)))).forEach(reader);
            return;
        }
        long upTo = register.lastNumber();
        long[] first = candidates.of(criteria);
        long[] all = LongStream.concat(Arrays.stream(first), Arrays.stream(candidates.changedAfter(upTo)))
                .sorted()
                .distinct()
                .toArray();
        for (int from = 0; from < all.length; from += SLICE) {
            long[] slice = Arrays.copyOfRange(all, from, Math.min(from + SLICE, all.length));
            fitting.of(inOrder(slice, asOf(slice, upTo))).forEach(reader);
        }
    }

    private Map<Long, ProviderVersion> asOf(long[] slice, long upTo) {
        Map<Long, ProviderVersion> versions = register.presentOnes(Arrays.stream(slice));
        for (long changed : candidates.changedAfter(upTo)) {
            if (Arrays.binarySearch(slice, changed) >= 0) {
                versions.remove(changed);
                jdbc.query(AS_OF, VersionRow::read, changed, upTo).forEach(version -> versions.put(changed, version));
            }
        }
        return versions;
    }

    private static List<ProviderVersion> inOrder(long[] numbers, Map<Long, ProviderVersion> versions) {
        List<ProviderVersion> all = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            ProviderVersion version = versions.get(number);
            if (version != null) {
                all.add(version);
            }
        }
        return all;
    }
}
