package org.learnerhub.store.timed;

import org.learnerhub.store.StoreUnderTest;

class TimetableOnPostgresTest extends TimetableContract {

    @Override
    StoreUnderTest database() {
        return StoreUnderTest.postgres();
    }
}
