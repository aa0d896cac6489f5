package org.learnerhub.store;

import org.learnerhub.domain.audit.LookDelays;
import org.learnerhub.domain.login.LearnerLetters;
import org.learnerhub.domain.login.LearnerLogins;
import org.learnerhub.domain.portfolio.OwnAdditions;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.share.Shares;
import org.learnerhub.store.share.ShareTables;

/** The ports of what learners decide about their records, and of how they come to them. */
public final class StoredSharing {

    private final ShareTables tables;

    StoredSharing(ShareTables tables) {
        this.tables = tables;
    }

    public Shares shares() {
        return tables.shares();
    }

    public OwnAdditions additions(LearnerKeys keys) {
        return tables.additions(keys);
    }

    public LearnerLogins logins() {
        return tables.logins();
    }

    public LearnerLetters letters() {
        return tables.letters();
    }

    public LookDelays delays() {
        return tables.delays();
    }
}
