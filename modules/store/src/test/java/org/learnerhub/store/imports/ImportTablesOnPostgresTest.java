package org.learnerhub.store.imports;

import org.learnerhub.store.StoreUnderTest;

class ImportTablesOnPostgresTest extends ImportTablesContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
