package org.learnerhub.store;

import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.testkit.CaseworkContract;

class CaseworkOnPostgresTest extends CaseworkContract {

    @Override
    protected CaseworkPorts freshPorts() {
        return StoreUnderTest.postgres().casework();
    }
}
