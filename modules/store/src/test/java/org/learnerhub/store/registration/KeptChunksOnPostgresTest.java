package org.learnerhub.store.registration;

import org.learnerhub.store.StoreUnderTest;

class KeptChunksOnPostgresTest extends KeptChunksContract {

    @Override
    StoreUnderTest store() {
        return StoreUnderTest.postgres();
    }
}
