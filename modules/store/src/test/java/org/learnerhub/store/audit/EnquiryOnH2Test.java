package org.learnerhub.store.audit;

import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.EnquiryPortsContract;

class EnquiryOnH2Test extends EnquiryPortsContract {

    private final StoreUnderTest store = StoreUnderTest.h2();

    @Override
    protected EnquiryPorts freshPorts() {
        return store.enquiryPorts();
    }

    @Override
    protected LearnerFacts learnerFacts() {
        return store.store().learnerSources().facts();
    }

    @Override
    protected void merge(Uln uln, Uln master) {
        store.merge(uln, master);
    }

    @Override
    protected void delete(Uln uln) {
        store.delete(uln);
    }
}
