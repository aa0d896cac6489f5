package org.learnerhub.store.share;

import org.learnerhub.domain.audit.LookDelays;
import org.learnerhub.domain.login.LearnerLetters;
import org.learnerhub.domain.login.LearnerLogins;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.retention.OldTexts;
import org.learnerhub.domain.share.Shares;
import org.learnerhub.store.column.SealedTexts;
import org.learnerhub.store.sql.OpenDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** What learners decide about their records, and how they come to them. */
public final class ShareTables {

    private final Shares shares;
    private final JdbcTemplate jdbc;
    private final LearnerLogins logins;
    private final LearnerLetters letters;
    private final LookDelays delays;

    public ShareTables(OpenDatabase database) {
        jdbc = database.jdbc();
        shares = new SqlShares(jdbc);
        logins = new SqlLearnerLogins(jdbc);
        letters = new SqlLearnerLetters(jdbc);
        delays = new SqlLookDelays(jdbc);
    }

    public Shares shares() {
        return shares;
    }

    public OwnAdditions additions(LearnerKeys keys) {
        return new SqlOwnAdditions(jdbc, new SealedTexts(keys));
    }

    public OldTexts oldAdditions(LearnerKeys keys) {
        return new SqlOwnAdditions(jdbc, new SealedTexts(keys));
    }

    public LearnerLogins logins() {
        return logins;
    }

    public LearnerLetters letters() {
        return letters;
    }

    public LookDelays delays() {
        return delays;
    }
}
