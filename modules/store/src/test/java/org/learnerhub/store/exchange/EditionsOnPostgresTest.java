package org.learnerhub.store.exchange;

import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.EditionsContract;

class EditionsOnPostgresTest extends EditionsContract {

    @Override
    protected RegistrationPorts freshPorts() {
        return StoreUnderTest.postgres().casework().batches();
    }
}
