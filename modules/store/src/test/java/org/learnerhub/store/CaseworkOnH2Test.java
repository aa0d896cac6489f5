package org.learnerhub.store;

import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.testkit.CaseworkContract;

class CaseworkOnH2Test extends CaseworkContract {

    @Override
    protected CaseworkPorts freshPorts() {
        return StoreUnderTest.h2().casework();
    }
}
