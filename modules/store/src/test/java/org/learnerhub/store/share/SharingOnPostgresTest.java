package org.learnerhub.store.share;

import org.learnerhub.store.StoreUnderTest;

class SharingOnPostgresTest extends SharingContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
