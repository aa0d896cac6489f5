package org.learnerhub.store.share;

import org.learnerhub.domain.audit.LookDelays;
import org.learnerhub.domain.login.LearnerLetters;
import org.learnerhub.domain.login.LearnerLogins;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.domain.share.Shares;
import org.learnerhub.store.sql.OpenDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** What learners decide about their records, and how they come to them. */
public final class ShareTables {

    private final Shares shares;
    private final OwnAdditions additions;
    private final LearnerLogins logins;
    private final LearnerLetters letters;
    private final LookDelays delays;

    public ShareTables(OpenDatabase database) {
        JdbcTemplate jdbc = database.jdbc();
        shares = new SqlShares(jdbc);
        additions = new SqlOwnAdditions(jdbc);
        logins = new SqlLearnerLogins(jdbc);
        letters = new SqlLearnerLetters(jdbc);
        delays = new SqlLookDelays(jdbc);
    }

    public Shares shares() {
        return shares;
    }

    public OwnAdditions additions() {
        return additions;
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
