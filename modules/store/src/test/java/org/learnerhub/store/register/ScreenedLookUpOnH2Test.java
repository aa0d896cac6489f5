package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class ScreenedLookUpOnH2Test extends ScreenedLookUpContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
