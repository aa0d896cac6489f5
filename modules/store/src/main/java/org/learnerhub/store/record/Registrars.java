package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.SourceText;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who registered a learner. The source of its first version tells: a batch, a decision about a row of a batch, or a call.
 * Learners of a file that filled the register are nobody's.
 */
final class Registrars {

    private final JdbcTemplate jdbc;
    private final String present;
    private final String first;

    Registrars(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        present = dialect.lookUp("uln, entry, source", "learner", "uln", "status <> 0");
        first = dialect.lookUp("entry, source", "learner_version", "entry", "version = 1");
    }

    /** UKPRNs, of those of these numbers whom an institution registered; nobody who is deleted. */
    Map<Uln, String> of(Collection<Uln> ulns) {
        Map<String, @Nullable String> known = new HashMap<>();
        Map<Uln, String> registrars = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(ulns.stream().mapToLong(Uln::number))) {
            sources(slice).forEach((uln, source) -> {
                if (!known.containsKey(source)) {
                    known.put(source, of(source));
                }
                String ukprn = known.get(source);
                if (ukprn != null) {
                    registrars.put(uln, ukprn);
                }
            });
        }
        return registrars;
    }

    /** Of the first versions. */
    private Map<Uln, String> sources(BigintArray ulns) {
        Map<Long, Uln> entries = new HashMap<>();
        Map<Uln, String> sources = new HashMap<>();
        jdbc.query(
                present,
                row -> {
                    Uln uln = new Uln(row.getLong("uln"));
                    entries.put(row.getLong("entry"), uln);
                    sources.put(uln, requireNonNull(row.getString("source")));
                },
                ulns);
        for (BigintArray slice : BigintArray.slices(entries.keySet().stream().mapToLong(Long::longValue))) {
            jdbc.query(
                    first,
                    row -> {
                        sources.put(
                                requireNonNull(entries.get(row.getLong("entry"))),
                                requireNonNull(row.getString("source")));
                    },
                    slice);
        }
        return sources;
    }

    /** Null where it was no institution. */
    private @Nullable String of(String source) {
        SourceText from = SourceText.of(source);
        if (from instanceof SourceText.OfCall call) {
            return call.ukprn();
        }
        if (from instanceof SourceText.OfBatch batch) {
            return ukprn("select ukprn from batch where id = ?", batch.id());
        }
        return from instanceof SourceText.OfCase decided
                ? ukprn(
                        "select b.ukprn from review_case c join batch b on b.id = c.batch_id where c.id = ?",
                        decided.id())
                : null;
    }

    private @Nullable String ukprn(String sql, long id) {
        return jdbc.queryForList(sql, String.class, id).stream().findFirst().orElse(null);
    }
}
