package org.learnerhub.store;

class RegisterKeysOnH2Test extends RegisterKeysContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
