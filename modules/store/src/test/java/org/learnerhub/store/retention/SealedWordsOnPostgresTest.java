package org.learnerhub.store.retention;

import org.learnerhub.store.StoreUnderTest;

class SealedWordsOnPostgresTest extends SealedWordsContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
