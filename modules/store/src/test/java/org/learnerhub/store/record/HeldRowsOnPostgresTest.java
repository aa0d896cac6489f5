package org.learnerhub.store;

import org.learnerhub.testkit.HeldRowsContract;
import org.learnerhub.testkit.RecordAdapters;

class HeldRowsOnPostgresTest extends HeldRowsContract {

    @Override
    protected RecordAdapters freshAdapters() {
        return StoreUnderTest.postgres().records();
    }
}
