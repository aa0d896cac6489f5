package org.learnerhub.store.exchange;

import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.EditionsContract;

class EditionsOnH2Test extends EditionsContract {

    @Override
    protected RegistrationPorts freshPorts() {
        return StoreUnderTest.h2().casework().batches();
    }
}
