package org.learnerhub.store;

class FolderVaultOnH2Test extends FolderVaultContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
