package org.learnerhub.store.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.NewLearner;
import org.learnerhub.store.column.CopyText;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** By PostgreSQL's COPY, in its text format, within the current transaction. */
final class CopiedLearners implements NewLearners {

    private static final String COPY_LEARNERS = "copy learner (" + LEARNER_COLUMNS + ") from stdin";
    private static final String COPY_KEYS = "copy learner_key (block_key, brought, entry, sketch) from stdin";

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
                        .number(key.sketch())
                        .endRow());
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            rows.in(postgres, COPY_LEARNERS);
            keys.in(postgres, COPY_KEYS);
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
}
