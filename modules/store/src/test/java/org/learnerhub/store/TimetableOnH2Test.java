package org.learnerhub.store;

class TimetableOnH2Test extends TimetableContract {

    @Override
    StoreUnderTest database() {
        return StoreUnderTest.h2();
    }
}
