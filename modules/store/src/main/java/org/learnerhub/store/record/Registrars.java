package org.learnerhub.store.record;

import org.jspecify.annotations.Nullable;
import org.learnerhub.store.column.SourceText;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who registered a learner. The source of its first version tells: a batch, a decision about a row of a batch, or a call.
 * Learners of a file that filled the register are nobody's.
 */
final class Registrars {

    private final JdbcTemplate jdbc;

    Registrars(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The UKPRN by the source of a learner's first version; null where it was no institution. */
    @Nullable
    String of(String source) {
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
