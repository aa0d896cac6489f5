package org.learnerhub.store.retention;

import org.learnerhub.store.StoreUnderTest;

class DeclaredDataOnPostgresTest extends DeclaredDataContract {

    @Override
    StoreUnderTest store() {
        return StoreUnderTest.postgres();
    }
}
