package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;

class ProposalsOnPostgresTest extends ProposalsContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
