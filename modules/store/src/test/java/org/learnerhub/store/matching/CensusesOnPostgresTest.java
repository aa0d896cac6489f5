package org.learnerhub.store.matching;

import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Censuses;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.CensusesContract;
import org.learnerhub.testkit.Ports;

class CensusesOnPostgresTest extends CensusesContract {

    private final StoreUnderTest database = StoreUnderTest.postgres();

    @Override
    protected Ports freshPorts() {
        return database.ports();
    }

    @Override
    protected Censuses censuses() {
        return database.store().censuses();
    }

    @Override
    protected void delete(Uln uln) {
        database.delete(uln);
    }
}
