package org.learnerhub.store.register;

import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.StewardshipContract;

class StewardshipOnPostgresTest extends StewardshipContract {

    @Override
    protected StewardshipPorts freshPorts() {
        return StoreUnderTest.postgres().store().stewardship();
    }
}
