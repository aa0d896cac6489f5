package org.learnerhub.store.register;

import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.LearnerChangeContract;
import org.learnerhub.testkit.Ports;

class LearnerChangeOnPostgresTest extends LearnerChangeContract {

    private final StoreUnderTest store = StoreUnderTest.postgres();

    @Override
    protected Ports freshPorts() {
        return store.ports();
    }

    @Override
    protected void delete(Uln uln) {
        store.delete(uln);
    }
}
