package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class RegisterKeysOnPostgresTest extends RegisterKeysContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
