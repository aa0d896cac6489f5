package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;

class ProposalsOnH2Test extends ProposalsContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
