package org.learnerhub.store.challenge;

import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.retention.OldTexts;
import org.learnerhub.store.column.SealedTexts;
import org.learnerhub.store.sql.OpenDatabase;

/** Cases and their steps. */
public final class ChallengeTables {

    private final OpenDatabase database;

    public ChallengeTables(OpenDatabase database) {
        this.database = database;
    }

    public Challenges challenges(LearnerKeys keys) {
        return sql(keys);
    }

    public OldTexts old(LearnerKeys keys) {
        return sql(keys);
    }

    private SqlChallenges sql(LearnerKeys keys) {
        return new SqlChallenges(database, new SealedTexts(keys));
    }
}
