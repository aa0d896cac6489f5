package org.learnerhub.store;

import org.learnerhub.domain.exchange.answer.FailedDeliveries;
import org.learnerhub.testkit.FailedDeliveriesContract;

class FailedDeliveriesOnPostgresTest extends FailedDeliveriesContract {

    @Override
    protected FailedDeliveries fresh() {
        return new SqlFailedDeliveries(StoreUnderTest.postgres().jdbc());
    }
}
