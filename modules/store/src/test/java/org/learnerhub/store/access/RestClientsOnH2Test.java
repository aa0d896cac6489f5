package org.learnerhub.store.access;

import org.learnerhub.domain.access.RestClients;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.RestClientsContract;

class RestClientsOnH2Test extends RestClientsContract {

    private final StoreUnderTest underTest = StoreUnderTest.h2();

    @Override
    protected RestClients fresh() {
        return another();
    }

    @Override
    protected RestClients another() {
        return new SqlRestClients(underTest.jdbc());
    }
}
