package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;

class RecordsOfMergedOnH2Test extends RecordsOfMergedContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
