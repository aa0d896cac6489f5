package org.learnerhub.store.exchange;

import org.learnerhub.domain.exchange.answer.FailedDeliveries;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.FailedDeliveriesContract;

class FailedDeliveriesOnPostgresTest extends FailedDeliveriesContract {

    @Override
    protected FailedDeliveries fresh() {
        return new SqlFailedDeliveries(StoreUnderTest.postgres().jdbc());
    }
}
