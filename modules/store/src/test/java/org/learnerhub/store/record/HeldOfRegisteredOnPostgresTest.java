package org.learnerhub.store;

class HeldOfRegisteredOnPostgresTest extends HeldOfRegisteredContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
