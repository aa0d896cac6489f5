package org.learnerhub.store.timed;

import org.learnerhub.store.StoreUnderTest;

class TimetableOnH2Test extends TimetableContract {

    @Override
    StoreUnderTest database() {
        return StoreUnderTest.h2();
    }
}
