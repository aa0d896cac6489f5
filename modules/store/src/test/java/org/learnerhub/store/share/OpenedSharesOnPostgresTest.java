package org.learnerhub.store.share;

import org.learnerhub.store.StoreUnderTest;

class OpenedSharesOnPostgresTest extends OpenedShareContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
