package org.learnerhub.store.review;

import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.casework.PairCaseworkContract;

class PairCaseworkOnH2Test extends PairCaseworkContract {

    @Override
    protected CaseworkPorts freshPorts() {
        return StoreUnderTest.h2().casework();
    }
}
