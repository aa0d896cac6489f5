package org.learnerhub.store.vault;

import org.learnerhub.store.StoreUnderTest;

class FolderVaultOnPostgresTest extends FolderVaultContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
