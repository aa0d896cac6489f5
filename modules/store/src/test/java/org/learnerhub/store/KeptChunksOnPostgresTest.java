package org.learnerhub.store;

class KeptChunksOnPostgresTest extends KeptChunksContract {

    @Override
    StoreUnderTest store() {
        return StoreUnderTest.postgres();
    }
}
