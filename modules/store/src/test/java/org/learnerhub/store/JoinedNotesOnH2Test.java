package org.learnerhub.store;

class JoinedNotesOnH2Test extends JoinedNotesContract {

    @Override
    StoreUnderTest store() {
        return StoreUnderTest.h2();
    }
}
