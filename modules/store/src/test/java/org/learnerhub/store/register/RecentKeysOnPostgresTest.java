package org.learnerhub.store.register;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.store.sql.Dialect;

class RecentKeysOnPostgresTest extends RecentKeysContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }

    @Override
    Dialect dialect() {
        return Dialect.postgres();
    }
}
