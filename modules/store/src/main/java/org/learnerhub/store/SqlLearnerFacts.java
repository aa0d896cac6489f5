package org.learnerhub.store;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.enquiry.LearnerFacts;
import org.learnerhub.domain.learner.Uln;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the register's own table, by number and by the number that others were merged into. */
final class SqlLearnerFacts implements LearnerFacts {

    private final JdbcTemplate jdbc;
    private final String times;
    private final String merged;

    SqlLearnerFacts(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        times = dialect.lookUp("uln, created_at, changed_at", "learner", "uln", "true");
        merged = dialect.lookUp("uln, master_uln", "learner", "master_uln", "status = 2");
    }

    @Override
    public Map<Uln, Facts> of(Collection<Uln> ulns) {
        Map<Uln, List<Uln>> mergedInto = mergedInto(ulns);
        Map<Uln, Facts> facts = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(ulns.stream().mapToLong(Uln::number))) {
            jdbc.query(
                    times,
                    row -> {
                        Uln uln = new Uln(row.getLong("uln"));
                        facts.put(
                                uln,
                                new Facts(
                                        requireNonNull(Moment.read(row, "created_at")),
                                        requireNonNull(Moment.read(row, "changed_at")),
                                        mergedInto.getOrDefault(uln, List.of()).stream()
                                                .sorted()
                                                .toList()));
                    },
                    slice);
        }
        return facts;
    }

    private Map<Uln, List<Uln>> mergedInto(Collection<Uln> masters) {
        Map<Uln, List<Uln>> all = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(masters.stream().mapToLong(Uln::number))) {
            jdbc.query(
                    merged,
                    row -> {
                        all.computeIfAbsent(new Uln(row.getLong("master_uln")), master -> new ArrayList<>())
                                .add(new Uln(row.getLong("uln")));
                    },
                    slice);
        }
        return all;
    }
}
