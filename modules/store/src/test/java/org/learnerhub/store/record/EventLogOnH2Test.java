package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.EventLogContract;
import org.learnerhub.testkit.RecordAdapters;

class EventLogOnH2Test extends EventLogContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.h2().records();
    }
}
