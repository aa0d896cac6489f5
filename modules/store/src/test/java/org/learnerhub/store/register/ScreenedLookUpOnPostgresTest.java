package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class ScreenedLookUpOnPostgresTest extends ScreenedLookUpContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
