package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.EventLogContract;
import org.learnerhub.testkit.RecordAdapters;

class EventLogOnPostgresTest extends EventLogContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.postgres().records();
    }
}
