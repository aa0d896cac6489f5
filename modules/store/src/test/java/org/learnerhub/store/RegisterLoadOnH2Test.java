package org.learnerhub.store;

class RegisterLoadOnH2Test extends RegisterLoadContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
