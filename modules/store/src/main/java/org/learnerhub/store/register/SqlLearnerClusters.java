package org.learnerhub.store.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the register's own table: whoever is merged names the live learner. */
final class SqlLearnerClusters implements LearnerClusters {

    private static final String COLUMNS =
            "uln, coalesce(master_uln, uln) as live, (select array_agg(m.uln) from learner m"
                    + " where m.master_uln = coalesce(found.master_uln, found.uln) and m.status = 2) as merged";

    private final JdbcTemplate jdbc;
    private final String byUln;

    SqlLearnerClusters(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        byUln = dialect.lookUp(COLUMNS, "learner", "uln", "status <> 0");
    }

    @Override
    public Map<Uln, Cluster> of(Collection<Uln> ulns) {
        Map<Uln, Cluster> clusters = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(ulns.stream().mapToLong(Uln::number))) {
            jdbc.query(
                    byUln,
                    row -> {
                        clusters.put(new Uln(row.getLong("uln")), cluster(row));
                    },
                    slice);
        }
        return clusters;
    }

    private static Cluster cluster(ResultSet row) throws SQLException {
        Uln live = new Uln(row.getLong("live"));
        List<Uln> merged =
                BigintArray.read(row, "merged").stream().map(Uln::new).toList();
        return new Cluster(
                live, Stream.concat(Stream.of(live), merged.stream()).sorted().toList());
    }
}
