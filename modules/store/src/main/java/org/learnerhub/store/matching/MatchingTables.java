package org.learnerhub.store.matching;

import org.learnerhub.domain.matching.Censuses;
import org.learnerhub.domain.matching.MatchModels;
import org.learnerhub.domain.models.ModelRegister;
import org.learnerhub.store.sql.OpenDatabase;

/** Models of matching, proposed, tried and in use, and the censuses they count by. */
public final class MatchingTables {

    private final MatchModels models;
    private final ModelRegister modelRegister;
    private final Censuses censuses;

    public MatchingTables(OpenDatabase database) {
        models = new SqlMatchModels(database.jdbc());
        modelRegister = new SqlModelRegister(database.jdbc());
        censuses = new SqlCensuses(database.jdbc(), database.unitOfWork());
    }

    public MatchModels models() {
        return models;
    }

    public ModelRegister modelRegister() {
        return modelRegister;
    }

    public Censuses censuses() {
        return censuses;
    }
}
