package org.learnerhub.store.share;

import org.learnerhub.store.StoreUnderTest;

class LooksOnPostgresTest extends LooksContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
