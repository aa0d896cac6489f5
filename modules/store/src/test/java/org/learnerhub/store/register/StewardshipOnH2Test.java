package org.learnerhub.store.register;

import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.StewardshipContract;

class StewardshipOnH2Test extends StewardshipContract {

    @Override
    protected StewardshipPorts freshPorts() {
        return StoreUnderTest.h2().store().stewardship();
    }
}
