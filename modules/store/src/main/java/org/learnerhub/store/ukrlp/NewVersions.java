package org.learnerhub.store.ukrlp;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes versions, and puts the last one of each provider into the place of the present one. */
final class NewVersions {

    private static final String LATEST =
            "select wanted, (select v.made_at from provider_version v where v.ukprn = wanted"
                    + " order by v.number desc limit 1) as made_at from unnest(?) w(wanted)";

    private static final String ADD =
            "insert into provider_version (number, ukprn, made_at, source, content) values (?, ?, ?, ?, ?)";

    private static final String ADD_PRESENT =
            "insert into provider (ukprn, number, made_at, status, source, content) values (?, ?, ?, ?, ?, ?)";

    private static final String ADD_TERM = "insert into provider_term (kind, term, ukprn) values (?, ?, ?)";

    private final JdbcTemplate jdbc;

    NewVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param last the number of the last version before them */
    List<ProviderVersion> write(List<ProviderChange> changes, long last) {
        Map<Long, Instant> latest = latest(changes);
        List<ProviderVersion> versions = new ArrayList<>(changes.size());
        for (ProviderChange change : changes) {
            Instant at = change.at().truncatedTo(ChronoUnit.MICROS);
            Instant before = latest.get(VersionRow.number(change.ukprn()));
            Instant from = before == null || before.isBefore(at) ? at : before;
            latest.put(VersionRow.number(change.ukprn()), from);
            versions.add(new ProviderVersion(
                    last + versions.size() + 1,
                    change.ukprn(),
                    from,
                    StorableText.of(change.source()),
                    change.provider()));
        }
        insert(versions);
        return List.copyOf(versions);
    }

    private Map<Long, Instant> latest(List<ProviderChange> changes) {
        Map<Long, Instant> latest = new HashMap<>();
        for (BigintArray slice :
                BigintArray.slices(changes.stream().mapToLong(change -> VersionRow.number(change.ukprn())))) {
            jdbc.query(
                    LATEST,
                    row -> {
                        Instant at = Moment.read(row, "made_at");
                        if (at != null) {
                            latest.put(row.getLong("wanted"), at);
                        }
                    },
                    slice);
        }
        return latest;
    }

    private void insert(List<ProviderVersion> versions) {
        Map<Long, ProviderVersion> last = new LinkedHashMap<>();
        List<Object[]> rows = new ArrayList<>(versions.size());
        List<Object[]> present = new ArrayList<>(versions.size());
        List<Object[]> terms = new ArrayList<>(versions.size());
        versions.forEach(version -> last.put(VersionRow.number(version.ukprn()), version));
        for (ProviderVersion version : versions) {
            long ukprn = VersionRow.number(version.ukprn());
            Provider provider = version.provider();
            byte[] content = provider == null ? null : ProviderFormat.write(provider);
            rows.add(row(version.number(), ukprn, Moment.column(version.at()), version.source(), content));
            if (provider != null && version.equals(last.get(ukprn))) {
                int status = provider.status().ordinal();
                present.add(
                        row(ukprn, version.number(), Moment.column(version.at()), status, version.source(), content));
                ProviderTerms.of(provider).forEach(term -> terms.add(row(term.kind(), term.text(), ukprn)));
            }
        }
        forget(last.keySet().stream().mapToLong(Long::longValue));
        jdbc.batchUpdate(ADD, rows);
        jdbc.batchUpdate(ADD_PRESENT, present);
        jdbc.batchUpdate(ADD_TERM, terms);
    }

    private void forget(LongStream ukprns) {
        for (BigintArray slice : BigintArray.slices(ukprns)) {
            jdbc.update("delete from provider_term where ukprn = any(?)", slice);
            jdbc.update("delete from provider where ukprn = any(?)", slice);
        }
    }

    @SuppressWarnings("NullAway")
    private static Object[] row(@Nullable Object... columns) {
        return requireNonNull(columns);
    }
}
