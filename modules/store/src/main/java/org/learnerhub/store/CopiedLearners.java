package org.learnerhub.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.NewLearner;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** By PostgreSQL's COPY, in its text format, within the current transaction. */
final class CopiedLearners implements NewLearners {

    private static final String COPY_LEARNERS = "copy learner (" + LEARNER_COLUMNS + ") from stdin";
    private static final String COPY_KEYS = "copy learner_key (block_key, brought, entry) from stdin";

    private final JdbcTemplate jdbc;

    CopiedLearners(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(List<NewLearner> learners, Instant at, String source) {
        CopyText rows = new CopyText();
        CopyText keys = new CopyText();
        String moment = at.truncatedTo(ChronoUnit.MICROS).toString();
        for (NewLearner learner : learners) {
            appendLearner(rows, learner, moment, source);
        }
        NewKey.of(learners)
                .forEach(key -> keys.number(key.key())
                        .number(key.entry())
                        .number(key.entry())
                        .endRow());
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            copy(postgres, COPY_LEARNERS, rows);
            copy(postgres, COPY_KEYS, keys);
            return true;
        });
    }

    private static void appendLearner(CopyText rows, NewLearner learner, String moment, String source) {
        rows.number(learner.entry()).number(learner.uln().number()).number(1).number(1);
        rows.number(learner.entry())
                .number(learner.entry())
                .text(moment)
                .text(moment)
                .text(source);
        for (LearnerField field : LearnerColumns.STORED) {
            rows.text(learner.details().get(field));
        }
        rows.endRow();
    }

    private static void copy(PGConnection connection, String sql, CopyText text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            connection.getCopyAPI().copyIn(sql, new ByteArrayInputStream(bytes), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException("COPY broke off", e);
        }
    }
}
