package org.learnerhub.store;

class RecentKeysOnH2Test extends RecentKeysContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }

    @Override
    Dialect dialect() {
        return new H2Dialect();
    }
}
