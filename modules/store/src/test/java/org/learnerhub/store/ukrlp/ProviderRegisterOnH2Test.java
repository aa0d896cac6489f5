package org.learnerhub.store.ukrlp;

import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;
import org.learnerhub.testkit.ukrlp.ProviderRegisterContract;

class ProviderRegisterOnH2Test extends ProviderRegisterContract {

    @Override
    protected ProviderAdapters freshProviders() {
        return StoreUnderTest.h2().providers();
    }
}
