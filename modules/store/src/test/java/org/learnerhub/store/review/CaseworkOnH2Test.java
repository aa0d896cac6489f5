package org.learnerhub.store.review;

import org.learnerhub.domain.casework.CaseworkPorts;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.casework.CaseworkContract;

class CaseworkOnH2Test extends CaseworkContract {

    private final StoreUnderTest store = StoreUnderTest.h2();

    @Override
    protected CaseworkPorts freshPorts() {
        return store.casework();
    }

    @Override
    protected ReadGate gate() {
        return store.gate();
    }
}
