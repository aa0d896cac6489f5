package org.learnerhub.store.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Operation;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who registered a learner. The source of its first version tells: a batch, a decision about a row of a batch, or a call.
 * Learners of a file that filled the register are nobody's.
 */
final class Registrars {

    private static final Pattern OF_BATCH = Pattern.compile("job (\\d{1,18})");
    private static final Pattern OF_CASE = Pattern.compile("review (\\d{1,18})");
    private static final Pattern OF_CALL =
            Pattern.compile(Pattern.quote(Operation.REGISTER.name()) + " ([0-9A-Z]{8}) .*", Pattern.DOTALL);

    private final JdbcTemplate jdbc;

    Registrars(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The UKPRN by the source of a learner's first version; null where it was no institution. */
    @Nullable String of(String source) {
        return first(OF_CALL, source)
                .or(() -> first(OF_BATCH, source).flatMap(id -> ukprn("select ukprn from batch where id = ?", id)))
                .or(() -> first(OF_CASE, source)
                        .flatMap(id -> ukprn(
                                "select b.ukprn from review_case c join batch b on b.id = c.batch_id where c.id = ?",
                                id)))
                .orElse(null);
    }

    private Optional<String> ukprn(String sql, String id) {
        return jdbc.queryForList(sql, String.class, Long.parseLong(id)).stream().findFirst();
    }

    private static Optional<String> first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
