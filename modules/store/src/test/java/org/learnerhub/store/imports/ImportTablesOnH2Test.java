package org.learnerhub.store.imports;

import org.learnerhub.store.StoreUnderTest;

class ImportTablesOnH2Test extends ImportTablesContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
