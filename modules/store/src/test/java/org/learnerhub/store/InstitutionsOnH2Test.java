package org.learnerhub.store;

import org.learnerhub.testkit.InstitutionsContract;
import org.learnerhub.testkit.Ports;

class InstitutionsOnH2Test extends InstitutionsContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.h2().ports();
    }
}
