package org.learnerhub.store.register;

import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.RegisterPagesContract;
import org.learnerhub.testkit.ReviewPorts;

class RegisterPagesOnPostgresTest extends RegisterPagesContract {

    private final StoreUnderTest store = StoreUnderTest.postgres();

    @Override
    protected ReviewPorts freshPorts() {
        return store.reviewPorts();
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
