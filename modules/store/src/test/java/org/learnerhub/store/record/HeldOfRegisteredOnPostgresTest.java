package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;

class HeldOfRegisteredOnPostgresTest extends HeldOfRegisteredContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
