package org.learnerhub.store.retention;

import org.learnerhub.store.StoreUnderTest;

class DeclaredDataOnH2Test extends DeclaredDataContract {

    @Override
    StoreUnderTest store() {
        return StoreUnderTest.h2();
    }
}
