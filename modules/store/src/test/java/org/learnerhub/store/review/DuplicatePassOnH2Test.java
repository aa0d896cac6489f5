package org.learnerhub.store.review;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.DuplicatePassContract;
import org.learnerhub.testkit.ReviewPorts;

class DuplicatePassOnH2Test extends DuplicatePassContract {

    @Override
    protected ReviewPorts freshPorts() {
        return StoreUnderTest.h2().reviewPorts();
    }
}
