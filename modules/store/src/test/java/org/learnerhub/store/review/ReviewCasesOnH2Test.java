package org.learnerhub.store.review;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ReviewCasesContract;
import org.learnerhub.testkit.ReviewPorts;

class ReviewCasesOnH2Test extends ReviewCasesContract {

    private final StoreUnderTest store = StoreUnderTest.h2();

    @Override
    protected ReviewPorts freshPorts() {
        return store.reviewPorts();
    }

    @Override
    protected void decideAll() {
        store.jdbc().update("update review_case set state = 'DECIDED'");
    }
}
