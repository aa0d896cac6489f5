package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class LearnerClustersOnH2Test extends LearnerClustersContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
