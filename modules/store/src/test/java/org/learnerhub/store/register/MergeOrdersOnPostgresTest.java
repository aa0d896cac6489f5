package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class MergeOrdersOnPostgresTest extends MergeOrdersContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
