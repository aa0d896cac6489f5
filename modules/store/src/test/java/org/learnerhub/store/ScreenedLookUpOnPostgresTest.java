package org.learnerhub.store;

class ScreenedLookUpOnPostgresTest extends ScreenedLookUpContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
