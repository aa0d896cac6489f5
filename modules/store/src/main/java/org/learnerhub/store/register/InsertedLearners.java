package org.learnerhub.store.register;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.springframework.jdbc.core.JdbcTemplate;

/** By batches of inserts; keys, of which there are many, by arrays. */
final class InsertedLearners implements NewLearners {

    private static final String INSERT_LEARNER = "insert into learner (" + LEARNER_COLUMNS
            + ") values (?, ?, 1, 1, ?, ?, ?, ?, ?, " + LearnerColumns.places() + ")";
    private static final String INSERT_KEYS =
            "insert into learner_key (block_key, brought, entry, sketch) select k, e, e, s from unnest(?, ?, ?) w(k, e, s)";
    private static final int FIRST_FIELD = 8;
    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    InsertedLearners(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(List<NewLearner> learners, Instant at, String source) {
        @Nullable OffsetDateTime moment = Moment.column(at);
        jdbc.batchUpdate(INSERT_LEARNER, learners, BATCH, (row, learner) -> setLearner(row, learner, moment, source));
        List<NewKey> keys = NewKey.of(learners);
        for (int from = 0; from < keys.size(); from += BigintArray.MOST) {
            insert(keys.subList(from, Math.min(from + BigintArray.MOST, keys.size())));
        }
    }

    private void insert(List<NewKey> keys) {
        jdbc.update(
                INSERT_KEYS,
                new BigintArray(keys.stream().mapToLong(NewKey::key).toArray()),
                new BigintArray(keys.stream().mapToLong(NewKey::entry).toArray()),
                new BigintArray(keys.stream().mapToLong(NewKey::sketch).toArray()));
    }

    private static void setLearner(
            PreparedStatement row, NewLearner learner, @Nullable OffsetDateTime moment, String source)
            throws SQLException {
        row.setLong(1, learner.entry());
        row.setLong(2, learner.uln().number());
        row.setLong(3, learner.entry());
        row.setLong(4, learner.entry());
        row.setObject(5, moment);
        row.setObject(6, moment);
        row.setString(7, source);
        for (int i = 0; i < LearnerColumns.STORED.size(); i++) {
            LearnerField field = LearnerColumns.STORED.get(i);
            row.setString(FIRST_FIELD + i, learner.details().get(field));
        }
    }
}
