package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class LearnerClustersOnPostgresTest extends LearnerClustersContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
