package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.record.EventLogContract;
import org.learnerhub.testkit.record.RecordAdapters;

class EventLogOnPostgresTest extends EventLogContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.postgres().records();
    }
}
