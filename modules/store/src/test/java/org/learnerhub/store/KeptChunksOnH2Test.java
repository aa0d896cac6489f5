package org.learnerhub.store;

class KeptChunksOnH2Test extends KeptChunksContract {

    @Override
    StoreUnderTest store() {
        return StoreUnderTest.h2();
    }
}
