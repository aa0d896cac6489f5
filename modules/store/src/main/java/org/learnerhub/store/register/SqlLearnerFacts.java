package org.learnerhub.store.register;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.Joined;
import org.learnerhub.store.sql.JoinedReads;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the register's own table, by number, with an array of those merged into each. */
final class SqlLearnerFacts implements LearnerFacts {

    private static final LearnerRow WHOLE = new LearnerRow(LearnerColumns.STORED);

    private static final String COLUMNS = WHOLE.columns()
            + ", created_at, changed_at, (select array_agg(m.uln order by m.uln) from learner m"
            + " where m.master_uln = found.uln and m.status = 2) as merged";

    private final JdbcTemplate jdbc;
    private final String byUln;
    private final String byKeys;
    private final Joined<long[], FoundByKeys> joined = JoinedReads.by(this::havingKeys);

    SqlLearnerFacts(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        byUln = dialect.lookUp(COLUMNS, "learner", "uln", "true");
        byKeys = dialect.havingKeys(COLUMNS, LearnerRegister.MOST_PER_KEY);
    }

    @Override
    public Map<Uln, Facts> of(Collection<Uln> ulns) {
        Map<Uln, Facts> facts = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(ulns.stream().mapToLong(Uln::number))) {
            jdbc.query(byUln, SqlLearnerFacts::facts, slice)
                    .forEach(one -> facts.put(one.learner().uln(), one));
        }
        return facts;
    }

    @Override
    public FoundByKeys havingKeys(long[] keys) {
        return OpenTransaction.isThere() ? havingKeys(List.of(keys)).get(0) : joined.ask(keys);
    }

    /** For each, as if it had been asked alone. */
    private List<FoundByKeys> havingKeys(List<long[]> questions) {
        AskedKeys asked = new AskedKeys(questions);
        for (BigintArray slice : BigintArray.slices(questions.stream().flatMapToLong(Arrays::stream))) {
            jdbc.query(
                    byKeys,
                    row -> {
                        asked.met(BigintArray.read(row, "keys"), row.getLong("entry") == 0 ? null : facts(row, 0));
                    },
                    slice,
                    0,
                    LearnerRegister.NOW);
        }
        return asked.answers();
    }

    private static Facts facts(ResultSet row, int number) throws SQLException {
        RegisteredLearner learner = WHOLE.mapRow(row, number);
        return new Facts(
                learner,
                requireNonNull(Moment.read(row, "created_at")),
                requireNonNull(Moment.read(row, "changed_at")),
                BigintArray.read(row, "merged").stream().map(Uln::new).toList());
    }
}
