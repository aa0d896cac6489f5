package org.learnerhub.store;

class FolderVaultOnPostgresTest extends FolderVaultContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
