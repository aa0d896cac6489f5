package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;

class RecordsOfMergedOnPostgresTest extends RecordsOfMergedContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
