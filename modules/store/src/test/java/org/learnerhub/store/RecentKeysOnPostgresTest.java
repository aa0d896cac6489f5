package org.learnerhub.store;

class RecentKeysOnPostgresTest extends RecentKeysContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }

    @Override
    Dialect dialect() {
        return new PostgresDialect();
    }
}
