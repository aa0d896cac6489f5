package org.learnerhub.store.audit;

import org.learnerhub.store.StoreUnderTest;

class JoinedNotesOnH2Test extends JoinedNotesContract {

    @Override
    StoreUnderTest store() {
        return StoreUnderTest.h2();
    }
}
