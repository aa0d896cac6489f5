package org.learnerhub.store.challenge;

import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.store.sql.OpenDatabase;

/** Cases and their steps. */
public final class ChallengeTables {

    private final Challenges challenges;

    public ChallengeTables(OpenDatabase database) {
        challenges = new SqlChallenges(database.jdbc(), database.dialect());
    }

    public Challenges challenges() {
        return challenges;
    }
}
