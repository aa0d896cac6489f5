package org.learnerhub.store;

class RegisterLoadOnPostgresTest extends RegisterLoadContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
