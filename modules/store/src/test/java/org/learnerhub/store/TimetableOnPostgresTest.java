package org.learnerhub.store;

class TimetableOnPostgresTest extends TimetableContract {

    @Override
    StoreUnderTest database() {
        return StoreUnderTest.postgres();
    }
}
