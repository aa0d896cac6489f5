package org.learnerhub.store;

import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.testkit.casework.PairCaseworkContract;

class PairCaseworkOnH2Test extends PairCaseworkContract {

    @Override
    protected CaseworkPorts freshPorts() {
        return StoreUnderTest.h2().casework();
    }
}
