package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.HeldLearners;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** By the facts of the numbers asked for, and by the sources of their first versions; all through indexes. */
final class SqlHeldLearners implements HeldLearners {

    private final JdbcTemplate jdbc;
    private final Registrars registrars;
    private final String withEvents;
    private final String present;
    private final String first;

    SqlHeldLearners(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        registrars = new Registrars(jdbc);
        withEvents = dialect.lookUp("uln", "learning_fact", "uln", "(sender = ? or provider = ?)");
        present = dialect.lookUp("uln, entry, source", "learner", "uln", "status <> 0");
        first = dialect.lookUp("entry, source", "learner_version", "entry", "version = 1");
    }

    @Override
    public Set<Uln> among(Ukprn institution, Collection<Uln> ulns) {
        Set<Uln> held = new HashSet<>();
        Map<String, Boolean> own = new HashMap<>();
        String ukprn = institution.value();
        for (BigintArray slice : BigintArray.slices(ulns.stream().mapToLong(Uln::number))) {
            jdbc.query(withEvents, row -> {
                held.add(new Uln(row.getLong("uln")));
            }, slice, ukprn, ukprn);
            Map<Long, Uln> entries = new HashMap<>();
            Map<Long, String> sources = new HashMap<>();
            jdbc.query(present, row -> {
                entries.put(row.getLong("entry"), new Uln(row.getLong("uln")));
                sources.put(row.getLong("entry"), requireNonNull(row.getString("source")));
            }, slice);
            for (BigintArray part : BigintArray.slices(entries.keySet().stream().mapToLong(Long::longValue))) {
                jdbc.query(first, row -> {
                    sources.put(row.getLong("entry"), requireNonNull(row.getString("source")));
                }, part);
            }
            sources.forEach((entry, source) -> {
                if (own.computeIfAbsent(source, one -> ukprn.equals(registrars.of(one)))) {
                    held.add(requireNonNull(entries.get(entry)));
                }
            });
        }
        return held;
    }
}
