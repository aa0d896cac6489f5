package org.learnerhub.store;

import org.learnerhub.testkit.HeldRowsContract;
import org.learnerhub.testkit.RecordAdapters;

class HeldRowsOnH2Test extends HeldRowsContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.h2().records();
    }
}
