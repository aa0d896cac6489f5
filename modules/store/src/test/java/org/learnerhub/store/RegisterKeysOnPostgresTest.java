package org.learnerhub.store;

class RegisterKeysOnPostgresTest extends RegisterKeysContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
