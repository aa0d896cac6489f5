package org.learnerhub.store;

class HeldOfRegisteredOnH2Test extends HeldOfRegisteredContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
