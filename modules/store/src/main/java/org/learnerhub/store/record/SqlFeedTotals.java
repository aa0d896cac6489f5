package org.learnerhub.store.record;

import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.EventKind;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row for each sender and kind. Only who has the lock of the records writes, so nobody adds the same row meanwhile. */
final class SqlFeedTotals implements FeedTotals {

    private final JdbcTemplate jdbc;

    SqlFeedTotals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long live(Ukprn sender, EventKind kind) {
        return jdbc
                .queryForList(
                        "select live from feed_total where sender = ? and kind = ?",
                        Long.class,
                        sender.value(),
                        kind.ordinal())
                .stream()
                .findFirst()
                .orElse(0L);
    }

    @Override
    public void add(Ukprn sender, EventKind kind, long more) {
        OpenTransaction.demand();
        int updated = jdbc.update(
                "update feed_total set live = live + ? where sender = ? and kind = ?",
                more,
                sender.value(),
                kind.ordinal());
        if (updated == 0) {
            jdbc.update(
                    "insert into feed_total (sender, kind, live) values (?, ?, ?)",
                    sender.value(),
                    kind.ordinal(),
                    more);
        }
    }
}
