package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;

class RegisterLoadOnPostgresTest extends RegisterLoadContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
