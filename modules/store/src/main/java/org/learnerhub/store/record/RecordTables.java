package org.learnerhub.store.record;

import java.util.List;
import org.learnerhub.domain.account.LearnerAccounts;
import org.learnerhub.domain.account.NotificationWishes;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedQueue;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.EventStandings;
import org.learnerhub.domain.record.HeldLearners;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.domain.route.SavedRoutes;
import org.learnerhub.store.exchange.ExchangeTables;
import org.learnerhub.store.sql.OpenDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Records, and the feeds that fill them: facts, what is held, and the feeds' order, rows and counts. */
public final class RecordTables {

    private final JdbcTemplate jdbc;
    private final EventLog events;
    private final HeldRows held;
    private final HeldLearners heldLearners;
    private final FeedTotals totals;
    private final FeedConfirmations confirmations;
    private final FeedChunks chunks;
    private final FeedQueue queue;
    private final LearnerAccounts accounts;
    private final NotificationWishes wishes;
    private final SavedRoutes routes;
    private final EventStandings standings;

    public RecordTables(OpenDatabase database, ExchangeTables exchange) {
        jdbc = database.jdbc();
        events = new SqlEventLog(database.jdbc(), database.dialect());
        held = new SqlHeldRows(database.jdbc(), database.dialect());
        heldLearners = new SqlHeldLearners(database.jdbc(), database.dialect());
        totals = new SqlFeedTotals(database.jdbc());
        confirmations = new SqlFeedConfirmations(database.jdbc());
        chunks = new StoredFeedChunks(exchange.chunks());
        queue = new SqlFeedQueue(database.jdbc(), exchange.batchRow());
        accounts = new SqlLearnerAccounts(database.jdbc());
        wishes = new SqlNotificationWishes(database.jdbc());
        routes = new SqlSavedRoutes(database.jdbc());
        standings = new LoggedStandings(events, database.jdbc(), database.dialect());
    }

    public HeldLearners heldLearners() {
        return heldLearners;
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

    public FeedQueue queue() {
        return queue;
    }

    public LearnerAccounts accounts() {
        return accounts;
    }

    public NotificationWishes wishes() {
        return wishes;
    }

    public SavedRoutes routes() {
        return routes;
    }

    /** What records say of single learners, and what is kept for them. */
    public List<PersonalData> personal() {
        return List.of(
                new ErasableEvents(jdbc),
                new ErasableHeldRows(jdbc),
                new ErasableKeepings(jdbc, "learner-accounts", "learner_account"),
                new ErasableKeepings(jdbc, "notification-wishes", "notification_wish"));
    }

    public EventStandings standings() {
        return standings;
    }
}
