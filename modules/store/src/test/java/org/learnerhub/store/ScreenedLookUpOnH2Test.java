package org.learnerhub.store;

class ScreenedLookUpOnH2Test extends ScreenedLookUpContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
