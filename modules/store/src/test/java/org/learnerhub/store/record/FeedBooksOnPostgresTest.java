package org.learnerhub.store;

import org.learnerhub.testkit.FeedBooksContract;
import org.learnerhub.testkit.RecordAdapters;

class FeedBooksOnPostgresTest extends FeedBooksContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.postgres().records();
    }
}
