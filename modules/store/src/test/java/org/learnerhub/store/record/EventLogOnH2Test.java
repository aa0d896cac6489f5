package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.record.EventLogContract;
import org.learnerhub.testkit.record.RecordAdapters;

class EventLogOnH2Test extends EventLogContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.h2().records();
    }
}
