package org.learnerhub.store.extract;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.extract.ExtractAdapters;
import org.learnerhub.testkit.extract.IssuedExtractsContract;

class IssuedExtractsOnH2Test extends IssuedExtractsContract {

    @Override
    protected ExtractAdapters freshAdapters() {
        return StoreUnderTest.h2().extracts();
    }
}
