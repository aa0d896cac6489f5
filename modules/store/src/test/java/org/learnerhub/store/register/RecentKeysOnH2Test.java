package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.store.sql.Dialect;

class RecentKeysOnH2Test extends RecentKeysContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }

    @Override
    Dialect dialect() {
        return Dialect.h2();
    }
}
