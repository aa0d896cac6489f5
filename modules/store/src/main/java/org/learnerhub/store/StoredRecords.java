package org.learnerhub.store;

import java.util.List;
import org.learnerhub.domain.account.LearnerAccounts;
import org.learnerhub.domain.account.NotificationWishes;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.feed.FeedChunks;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedQueue;
import org.learnerhub.domain.feed.FeedTotals;
import org.learnerhub.domain.feed.HeldRows;
import org.learnerhub.domain.ghost.ClaimedLearners;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.EventStandings;
import org.learnerhub.domain.record.HeldLearners;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.retention.OldTexts;
import org.learnerhub.domain.route.SavedRoutes;
import org.learnerhub.store.challenge.ChallengeTables;
import org.learnerhub.store.ghost.GhostTables;
import org.learnerhub.store.record.RecordTables;
import org.learnerhub.store.share.ShareTables;
import org.learnerhub.store.sql.OpenDatabase;

/** The ports of records and feeds. */
public final class StoredRecords {

    private final RecordTables tables;
    private final ShareTables sharing;
    private final ChallengeTables challenges;
    private final ClaimedLearners claimed;

    StoredRecords(RecordTables tables, ShareTables sharing, ChallengeTables challenges, OpenDatabase database) {
        this.tables = tables;
        this.sharing = sharing;
        this.challenges = challenges;
        claimed = new GhostTables(database).learners();
    }

    /** What learners share, add and log in by. */
    public StoredSharing sharing() {
        return new StoredSharing(sharing);
    }

    public Challenges challenges(LearnerKeys keys) {
        return challenges.challenges(keys);
    }

    /** Where words of learners may stand that nobody sealed yet. */
    public List<OldTexts> oldTexts(LearnerKeys keys) {
        return List.of(sharing.oldAdditions(keys), challenges.old(keys));
    }

    /** For loading and the gate only: ReadsOfRecordsTest. */
    public EventLog eventLog() {
        return tables.events();
    }

    public HeldRows heldRows() {
        return tables.held();
    }

    public FeedTotals feedTotals() {
        return tables.totals();
    }

    public FeedConfirmations feedConfirmations() {
        return tables.confirmations();
    }

    public FeedChunks feedChunks() {
        return tables.chunks();
    }

    public FeedQueue feedQueue() {
        return tables.queue();
    }

    public HeldLearners heldLearners() {
        return tables.heldLearners();
    }

    public LearnerAccounts accounts() {
        return tables.accounts();
    }

    public NotificationWishes wishes() {
        return tables.wishes();
    }

    public SavedRoutes routes() {
        return tables.routes();
    }

    /** Whether events still say what they said. */
    public EventStandings eventStandings() {
        return tables.standings();
    }

    /** The register as the signs of ghost registrations look at it; for their report alone. */
    public ClaimedLearners claimedLearners() {
        return claimed;
    }
}
