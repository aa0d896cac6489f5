package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;

class FeedQueueOnH2Test extends FeedQueueContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.h2();
    }
}
