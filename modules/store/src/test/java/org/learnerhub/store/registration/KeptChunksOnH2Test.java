package org.learnerhub.store.registration;

import org.learnerhub.store.StoreUnderTest;

class KeptChunksOnH2Test extends KeptChunksContract {

    @Override
    StoreUnderTest store() {
        return StoreUnderTest.h2();
    }
}
