package org.learnerhub.store;

class OpenStoreOnPostgresTest extends OpenStoreContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
