package org.learnerhub.store.share;

import org.learnerhub.store.StoreUnderTest;

class LogInsOnPostgresTest extends LogInContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
