package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;

class KeptForLearnersOnPostgresTest extends KeptForLearnersContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
