package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.record.HeldRowsContract;
import org.learnerhub.testkit.record.RecordAdapters;

class HeldRowsOnH2Test extends HeldRowsContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.h2().records();
    }
}
