package org.learnerhub.store.registration;

import org.learnerhub.domain.registration.LearnerIdentifiers;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.LearnerIdentifiersContract;
import org.learnerhub.testkit.Ports;

class LearnerIdentifiersOnH2Test extends LearnerIdentifiersContract {

    private final StoreUnderTest store = StoreUnderTest.h2();

    @Override
    protected Ports freshPorts() {
        return store.ports();
    }

    @Override
    protected LearnerIdentifiers identifiers() {
        return store.registration().identifiers();
    }

    @Override
    protected StewardshipPorts stewardship() {
        return store.store().stewardship();
    }
}
