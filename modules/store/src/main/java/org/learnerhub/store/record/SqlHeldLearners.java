package org.learnerhub.store.record;

import java.util.Collection;
import java.util.HashSet;
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

    SqlHeldLearners(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        registrars = new Registrars(jdbc, dialect);
        withEvents = dialect.lookUp("uln", "learning_fact", "uln", "(sender = ? or provider = ?)");
    }

    @Override
    public Set<Uln> among(Ukprn institution, Collection<Uln> ulns) {
        Set<Uln> held = new HashSet<>();
        String ukprn = institution.value();
        for (BigintArray slice : BigintArray.slices(ulns.stream().mapToLong(Uln::number))) {
            jdbc.query(
                    withEvents,
                    row -> {
                        held.add(new Uln(row.getLong("uln")));
                    },
                    slice,
                    ukprn,
                    ukprn);
        }
        registrars.of(ulns).forEach((uln, registrar) -> {
            if (registrar.equals(ukprn)) {
                held.add(uln);
            }
        });
        return held;
    }
}
