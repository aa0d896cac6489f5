package org.learnerhub.store.ghost;

import org.learnerhub.store.StoreUnderTest;

class ClaimedLearnersOnPostgresTest extends ClaimedLearnersContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
