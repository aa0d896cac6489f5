package org.learnerhub.store.review;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.DuplicatePassContract;
import org.learnerhub.testkit.ReviewPorts;

class DuplicatePassOnPostgresTest extends DuplicatePassContract {

    @Override
    protected ReviewPorts freshPorts() {
        return StoreUnderTest.postgres().reviewPorts();
    }
}
