package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.record.FeedBooksContract;
import org.learnerhub.testkit.record.RecordAdapters;

class FeedBooksOnH2Test extends FeedBooksContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.h2().records();
    }
}
