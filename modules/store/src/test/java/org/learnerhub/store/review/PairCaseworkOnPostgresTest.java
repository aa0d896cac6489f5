package org.learnerhub.store.review;

import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.casework.PairCaseworkContract;

class PairCaseworkOnPostgresTest extends PairCaseworkContract {

    @Override
    protected CaseworkPorts freshPorts() {
        return StoreUnderTest.postgres().casework();
    }
}
