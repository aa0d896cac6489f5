package org.learnerhub.store;

import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.testkit.StewardshipContract;

class StewardshipOnPostgresTest extends StewardshipContract {

    @Override
    protected StewardshipPorts freshPorts() {
        return StoreUnderTest.postgres().store().stewardship();
    }
}
