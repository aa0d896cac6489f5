package org.learnerhub.store.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.provider.Ukprn;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which held rows name learners whom an institution registered. See {@link Registrars}.
 */
final class HeldOfRegistered {

    private static final int PAGE = 1_000;

    /** Goes through what is held, which is little, and not through what an institution registered, which is much. */
    private static final String WITH_SOURCE =
            "select h.id, coalesce(v.source, l.source) as registration from held_row h"
                    + " join learner l on l.uln = h.uln and l.status <> 0"
                    + " left join learner_version v on v.entry = l.entry and v.version = 1"
                    + " where h.state = " + HeldRow.State.HELD.ordinal() + " and h.id > ? order by h.id limit " + PAGE;

    private final JdbcTemplate jdbc;
    private final Registrars registrars;

    HeldOfRegistered(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        registrars = new Registrars(jdbc);
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
                                held.registration, source -> institution.value().equals(registrars.of(source)))) {
                    ids.add(held.id);
                    found++;
                }
            }
        } while (found < most && page.size() == PAGE);
        return ids.build();
    }
}
