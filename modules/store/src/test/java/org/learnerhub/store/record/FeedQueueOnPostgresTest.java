package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;

class FeedQueueOnPostgresTest extends FeedQueueContract {

    @Override
    StoreUnderTest emptyStore() {
        return StoreUnderTest.postgres();
    }
}
