package org.learnerhub.store;

class OpenStoreOnH2Test extends OpenStoreContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
