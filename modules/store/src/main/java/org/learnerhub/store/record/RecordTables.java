package org.learnerhub.store.record;

import org.learnerhub.domain.exchange.ChunkStore;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.store.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** The adapters over the tables of records and feeds. */
public final class RecordTables {

    private final EventLog events;
    private final HeldRows held;
    private final FeedTotals totals;
    private final FeedConfirmations confirmations;
    private final FeedChunks chunks;

    public RecordTables(JdbcTemplate jdbc, Dialect dialect, ChunkStore store) {
        events = new SqlEventLog(jdbc, dialect);
        held = new SqlHeldRows(jdbc, dialect);
        totals = new SqlFeedTotals(jdbc);
        confirmations = new SqlFeedConfirmations(jdbc);
        chunks = new StoredFeedChunks(store);
    }

    public EventLog events() {
        return events;
    }

    public HeldRows held() {
        return held;
    }

    public FeedTotals totals() {
        return totals;
    }

    public FeedConfirmations confirmations() {
        return confirmations;
    }

    public FeedChunks chunks() {
        return chunks;
    }
}
