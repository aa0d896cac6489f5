package org.learnerhub.store.access;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.InstitutionsContract;
import org.learnerhub.testkit.Ports;

class InstitutionsOnPostgresTest extends InstitutionsContract {

    @Override
    protected Ports freshPorts() {
        return StoreUnderTest.postgres().ports();
    }
}
