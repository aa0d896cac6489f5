package org.learnerhub.store.register;

import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.casework.OutdatedUpdateContract;

class OutdatedUpdateOnPostgresTest extends OutdatedUpdateContract {

    private final StoreUnderTest store = StoreUnderTest.postgres();

    @Override
    protected StewardshipPorts freshStewards() {
        return store.store().stewardship();
    }

    @Override
    protected EnquiryPorts enquiry() {
        return store.enquiryPorts();
    }
}
