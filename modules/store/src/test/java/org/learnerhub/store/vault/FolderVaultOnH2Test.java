package org.learnerhub.store.vault;

import org.learnerhub.store.StoreUnderTest;

class FolderVaultOnH2Test extends FolderVaultContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
