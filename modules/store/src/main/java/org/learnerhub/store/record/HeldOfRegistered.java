package org.learnerhub.store.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.provider.Ukprn;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which held rows name learners whom an institution registered. The source of a learner's first version tells who that was:
 * a batch, a decision about a row of a batch, or a call. Learners of a file that filled the register are nobody's.
 */
final class HeldOfRegistered {

    private static final int PAGE = 1_000;

    /** Goes through what is held, which is little, and not through what an institution registered, which is much. */
    private static final String WITH_SOURCE =
            "select h.id, coalesce(v.source, l.source) as registration from held_row h"
                    + " join learner l on l.uln = h.uln and l.status <> 0"
                    + " left join learner_version v on v.entry = l.entry and v.version = 1"
                    + " where h.state = " + HeldRow.State.HELD.ordinal() + " and h.id > ? order by h.id limit " + PAGE;

    private static final Pattern OF_BATCH = Pattern.compile("job (\\d{1,18})");
    private static final Pattern OF_CASE = Pattern.compile("review (\\d{1,18})");
    private static final Pattern OF_CALL =
            Pattern.compile(Pattern.quote(Operation.REGISTER.name()) + " ([0-9A-Z]{8}) .*", Pattern.DOTALL);

    private final JdbcTemplate jdbc;

    HeldOfRegistered(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Held(long id, String registration) {}

    /** Ascending. */
    LongStream ids(Ukprn institution, long after, int most) {
        Map<String, Boolean> own = new HashMap<>();
        LongStream.Builder ids = LongStream.builder();
        int found = 0;
        long from = after;
        List<Held> page;
        do {
            page = jdbc.query(WITH_SOURCE, (row, number) -> new Held(row.getLong(1), row.getString(2)), from);
            for (Held held : page) {
                from = held.id;
                if (found < most
                        && own.computeIfAbsent(
                                held.registration, source -> institution.value().equals(registrar(source)))) {
                    ids.add(held.id);
                    found++;
                }
            }
        } while (found < most && page.size() == PAGE);
        return ids.build();
    }

    private @Nullable String registrar(String source) {
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
