package org.learnerhub.store.register;

import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.LearnerRegisterContract;
import org.learnerhub.testkit.Ports;

class LearnerRegisterOnH2Test extends LearnerRegisterContract {

    private final StoreUnderTest store = StoreUnderTest.h2();

    @Override
    protected Ports freshPorts() {
        return store.ports();
    }

    @Override
    protected void delete(Uln uln) {
        store.delete(uln);
    }

    @Override
    protected void merge(Uln uln, Uln master) {
        store.merge(uln, master);
    }
}
