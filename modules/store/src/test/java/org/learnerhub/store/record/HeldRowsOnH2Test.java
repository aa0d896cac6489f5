package org.learnerhub.store.record;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.HeldRowsContract;
import org.learnerhub.testkit.RecordAdapters;

class HeldRowsOnH2Test extends HeldRowsContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.h2().records();
    }
}
